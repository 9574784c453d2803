import type { TimeExpression } from '../language/times';
import type { Found, PlanInContext, RowInPlan, StatementInPlan } from './check';
import { defineCheck, emptyPassage, passage } from './check';
import { suggestText } from './suggested-text';
import {
  actionsOf,
  dateChoices,
  endOfWords,
  insertByDate,
  isCompleted,
  isLeadIn,
  saysWhen,
  toBeConfirmed,
  whenStatements,
} from './timescales';

export const noTimescale = defineCheck({
  metadata: {
    id: 'no-timescale',
    title: 'Nothing says when',
    criterion: 'timely',
    severity: 'error',
    finds: 'An action with no date, period or frequency in its own words or in its row’s when cell.',
    leavesAlone:
      'Actions whose date stands in the when cell, or in the one cell for who and when; actions already marked as done.',
    why: 'Without a date nobody can tell whether an action is late, and work drifts.',
    sources: [
      { guide: 'Torbay', heading: 'Timely' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Timely’?' },
      { guide: 'Halton', heading: 'Timely' },
      { guide: 'Top tips', heading: 'Time-scaled' },
      { guide: 'Seven-minute briefing', heading: 'Questions to consider' },
    ],
    messages: {
      action: 'This action does not say when it will be done.',
      emptyCell: 'Nothing says when this will be done.',
      cell: '“{phrase}” does not say when this will be done.',
    },
    examples: {
      bad: [
        {
          row: { action: '«Karley Middleton to visit Dave and Louise at home.»' },
          before: ['Date of next review: 3 March 2027'],
          suggestion: ' by {date}',
        },
        { row: { action: 'Mum to register Ellie with a GP.', when: '«»' }, suggestion: 'By {date}' },
        { row: { action: 'Mum to register Ellie with a GP.', when: '«TBC»' }, suggestion: 'By {date}' },
        {
          row: { action: 'School to share attendance figures.', 'who+when': '«Tim Reed»' },
          suggestion: ', by {date}',
        },
        {
          row: { action: '«Louise to ring 999 if Dave comes to the house.»' },
          suggestion: 'From {date}, ',
        },
      ],
      good: [
        { row: { action: 'Karley Middleton to visit every ten working days.' } },
        { row: { action: 'Mum to register Ellie with a GP.', when: '01/12/2026' } },
        { row: { action: 'Mum to register Ellie with a GP.', 'who+when': 'Louise, within five days' } },
        {
          row: { action: 'Mum to register Ellie with a GP by 1 December 2026.', when: '' },
          because: 'The action says when itself.',
        },
        { row: { action: 'Mum to register Ellie with a GP.', when: 'Completed' } },
      ],
    },
  },
  scope: 'row',
  find: (row, context) => {
    const cells = row.cells('when');
    const whens = whenStatements(row);
    if (whens.some((each) => cellSaysWhen(each))) return [];
    const silent = withoutTime(actionsOf(row), row);
    if (silent.length === 0) return [];
    const cell = cells.find((each) => each.statements.length > 0) ?? cells[0];
    if (!cell) return silent.map((each) => inAction(each, context));
    if (cell.cell.row === row.row.row && actionsStandAbove(row)) return [];
    const written = whens.find(({ cell: own }) => own === cell);
    return [written ? inCell(written, context) : inEmptyCell(row, context)];
  },
});

type Message = 'action' | 'emptyCell' | 'cell';

function cellSaysWhen(each: StatementInPlan): boolean {
  return isCompleted(each) || each.reading.times.some((time) => !toBeConfirmed(time));
}

/** The actions that no time of their own and none of the line that leads them in ("By 3 March 2027 Mum will:") covers. */
function withoutTime(actions: readonly StatementInPlan[], row: RowInPlan): readonly StatementInPlan[] {
  const leads = row.statements('action').filter(isLeadIn);
  return actions.filter(({ reading, statement, cell }) => {
    if (hasTime(reading.times, (time) => saysWhen(reading, time))) return false;
    const lead = leads.findLast(
      (each) => each.cell === cell && each.statement.place.paragraph < statement.place.paragraph,
    );
    return !lead || !hasTime(lead.reading.times, (time) => saysWhen(lead.reading, time));
  });
}

function hasTime(times: readonly TimeExpression[], test: (time: TimeExpression) => boolean): boolean {
  return times.some(test);
}

/** A row below a merged action, whose own when cell was left blank, adds no action. */
function actionsStandAbove(row: RowInPlan): boolean {
  const role = row.hasColumn('action') ? 'action' : 'outcome';
  return row.cells(role).every(({ cell }) => cell.row < row.row.row);
}

function inAction(each: StatementInPlan, context: PlanInContext): Found<Message> {
  const { replaces, text } = insertByDate(each);
  return {
    message: 'action',
    at: passage(each.statement),
    suggestion: suggestText(context, replaces, text, { date: dateChoices(context) }),
  };
}

function inEmptyCell(row: RowInPlan, context: PlanInContext): Found<Message> {
  const cell = row.cells('when')[0];
  if (!cell) throw new Error('A row without a when cell cannot have an empty one.');
  const at = emptyPassage(cell);
  return {
    message: 'emptyCell',
    at,
    suggestion: suggestText(context, at, 'By {date}', { date: dateChoices(context) }),
  };
}

const noWords = /^[^\p{L}]*$|^\W*(?:n\s?\/?\s?a|none|not\s+applicable|pending|nil|x+)\W*$/iu;

/** "TBC" or a dash behind a name, for a date that has still to be set. */
function placeholderIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = /(?:[,;:(]\s*|\s)(t\.?b\.?[acd]\.?|n\/a|[-–—?]+)\)?\s*$/i.exec(text);
  return found?.[1] === undefined
    ? undefined
    : { start: found.index + found[0].indexOf(found[1]), end: text.length };
}

/** "TBC" and dashes make way for the date; names keep their place and get it behind them. */
function inCell(each: StatementInPlan, context: PlanInContext): Found<Message> {
  const { statement, reading } = each;
  const { text } = statement;
  const open = reading.times.find(toBeConfirmed) ?? placeholderIn(text);
  const at = open && open.end - open.start < text.trim().length ? open : { start: 0, end: text.length };
  const end = endOfWords(text);
  const beside = !open && !noWords.test(text);
  return {
    message: 'cell',
    at: passage(statement),
    suggestion: suggestText(
      context,
      beside ? passage(statement, end, text.trimEnd().length) : passage(statement, at.start, at.end),
      beside ? ', by {date}' : at.start === 0 ? 'By {date}' : 'by {date}',
      { date: dateChoices(context) },
    ),
  };
}
