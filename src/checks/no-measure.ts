import {
  isCounted,
  isDeed,
  isObservable,
  isProof,
  namesState,
  refuses,
  showsUnderstanding,
} from '../language/change/observable';
import { isPlaceholder } from '../language/placeholders';
import type { StatementReading } from '../language/statement-reading';
import type { CellRole, PlanCell } from '../plan/plan';
import type { Found, PlanInContext, RowInPlan, Severity, StatementInPlan } from './check';
import { defineCheck, emptyPassage, passage } from './check';
import { suggestText } from './suggested-text';
import { endOfWords, isLeadIn } from './timescales';

export const noMeasure = defineCheck({
  metadata: {
    id: 'no-measure',
    title: 'Nothing that can be counted or seen',
    criterion: 'measurable',
    severity: 'error',
    finds:
      'A row in which neither outcome, action nor measure holds anything that can be counted or seen. A hint where the template has no column for a measure.',
    leavesAlone:
      'A number, how often, a named scale or chart, and what somebody can be seen to do or heard to say.',
    why: 'If nobody can see or count the change, nobody can tell whether the plan has worked.',
    sources: [
      { guide: 'Torbay', heading: 'Measurable' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Measureable’?' },
      { guide: 'Halton', heading: 'Measurable' },
      { guide: 'Top tips', heading: 'Measurable' },
      { guide: 'Seven-minute briefing', heading: 'What to do' },
    ],
    messages: {
      emptyCell: 'Nothing says how anyone will know that this has worked.',
      placeholder: '“{phrase}” does not say how anyone will know that this has worked.',
      statement: 'Nothing here can be counted or seen, so nobody could tell when it has been reached.',
    },
    examples: {
      bad: [
        {
          row: { outcome: 'Ellie to feel safe at home.', action: 'Tim Reed to support Mum.', measure: '«»' },
          suggestion: '{child} will {measure} {times} a week, recorded by {person}.',
        },
        {
          row: {
            outcome: 'Ellie to feel safe at home.',
            action: 'Tim Reed to support Mum.',
            measure: '«TBC»',
          },
          suggestion: '{child} will {measure} {times} a week, recorded by {person}.',
        },
        {
          row: { outcome: 'Parents to have a good relationship.', measure: '«Positive engagement»' },
          suggestion: '. {child} will {measure} {times} a week, recorded by {person}.',
        },
        { row: { outcome: '«Ellie to feel safe at home.»', action: 'Tim Reed to support Mum.' } },
      ],
      good: [
        { row: { outcome: 'Sam’s attendance is above 92%.', measure: '' } },
        {
          row: {
            outcome: 'Ellie to feel safe at home.',
            measure: 'Ellie marks 7 or more on the feelings chart.',
          },
        },
        { row: { outcome: 'Mr Brown can explain how violence affects his son.', measure: '' } },
        { row: { outcome: 'John brushes his teeth before he goes to school.' } },
      ],
    },
  },
  scope: 'row',
  find: (row, context) => {
    const outcomes = said(row, 'outcome');
    const actions = said(row, 'action');
    const measures = said(row, 'measure');
    if (outcomes.length === 0 && (row.hasColumn('outcome') || actions.length === 0)) return [];
    if (measures.some(({ reading }) => isObservable(reading) || isProof(reading))) return [];
    const leftBlank = row.hasColumn('measure') && measures.length === 0;
    if (outcomes.some(({ reading }) => answersItself(reading, leftBlank))) return [];
    const state = outcomes.some(({ reading }) => namesState(reading));
    if (actions.some((each) => isMeasurable(each, row, state))) return [];
    if (answeredInSharedRows(row, context)) return [];
    const found = placeOf(row, outcomes, actions, context);
    return found ? [found] : [];
  },
});

type Message = 'emptyCell' | 'placeholder' | 'statement';

function said(row: RowInPlan, role: CellRole): readonly StatementInPlan[] {
  return row
    .statements(role)
    .filter((each) => !isLeadIn(each) && !isPlaceholder(each.statement.text, each.cell.heading));
}

/** Where the template asks how anyone will know and nothing is written, only an outcome that is counted or heard says so itself. */
function answersItself(reading: StatementReading, leftBlank: boolean): boolean {
  return leftBlank ? isCounted(reading) || showsUnderstanding(reading) : isObservable(reading);
}

/**
 * An action counts where it can be counted; what is only seen to be done shows the change where no column asks how it is known.
 * Beside a state of mind or of affairs, what a service does shows no change: only what the family itself does, or a figure
 * that says from what to what.
 */
function isMeasurable({ reading }: StatementInPlan, row: RowInPlan, state: boolean): boolean {
  const asked = row.hasColumn('measure');
  if (state && !isOfFamily(reading)) return reading.figures.some(({ kind }) => kind === 'change');
  return (
    isCounted(reading) || (!asked && (isDeed(reading) || (!row.hasColumn('outcome') && refuses(reading))))
  );
}

/** True where whoever acts may be one of the family: nobody whom the document knows by a job, and no service. */
function isOfFamily({ actors, names }: StatementReading): boolean {
  return actors.some(
    ({ kind, start, end }) =>
      kind === 'family' ||
      kind === 'pronoun' ||
      (kind === 'named' &&
        names.some((name) => name.start < end && start < name.end && name.person?.kind !== 'professional')),
  );
}

/** An outcome merged over several rows is answered by the measure of any of them. */
function answeredInSharedRows(row: RowInPlan, context: PlanInContext): boolean {
  const shared = row.cells('outcome').filter(({ cell }) => cell.rowSpan > 1);
  return (
    shared.length > 0 &&
    context.rows.some(
      (other) =>
        other !== row &&
        shared.some((cell) => other.row.cells.includes(cell)) &&
        said(other, 'measure').some(({ reading }) => isObservable(reading) || isProof(reading)),
    )
  );
}

const text = '{child} will {measure} {times} a week, recorded by {person}';

function placeOf(
  row: RowInPlan,
  outcomes: readonly StatementInPlan[],
  actions: readonly StatementInPlan[],
  context: PlanInContext,
): Found<Message> | null {
  const cells = row.cells('measure');
  const filled = cells.find((cell) => cell.statements.length > 0);
  if (cells[0] && !filled) return inEmptyCell(cells[0], context);
  const statement = filled
    ? row.statements('measure').find(({ cell }) => cell === filled)
    : (outcomes[0] ?? actions[0]);
  if (!statement) return null;
  const severity: { readonly severity?: Severity } = row.hasColumn('measure') ? {} : { severity: 'hint' };
  const placeholder = isPlaceholder(statement.statement.text, statement.cell.heading);
  return { ...(placeholder ? inPlaceOf(statement, context) : behind(statement, context)), ...severity };
}

function inEmptyCell(cell: PlanCell, context: PlanInContext): Found<Message> {
  const at = emptyPassage(cell);
  return { message: 'emptyCell', at, suggestion: suggestText(context, at, `${text}.`) };
}

function inPlaceOf({ statement }: StatementInPlan, context: PlanInContext): Found<Message> {
  const at = passage(statement);
  return { message: 'placeholder', at, suggestion: suggestText(context, at, `${text}.`) };
}

/**
 * A sentence of its own behind the statement, which keeps its full stop. Behind an action it is what the action is for, or the
 * line would hold two.
 */
function behind({ statement }: StatementInPlan, context: PlanInContext): Found<Message> {
  const end = endOfWords(statement.text);
  const stopped = /\./.test(statement.text.slice(end));
  const added =
    statement.role === 'action'
      ? ', so that {child} can be seen to {measure} {times} a week (recorded by {person})'
      : `. ${text}${stopped ? '' : '.'}`;
  return {
    message: 'statement',
    at: passage(statement),
    suggestion: suggestText(context, passage(statement, end, end), added),
  };
}
