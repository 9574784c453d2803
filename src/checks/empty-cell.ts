import { isPlaceholder } from '../language/placeholders';
import type { CellRole, PlanCell } from '../plan/plan';
import type { Found, PlanInContext, RowInPlan, Severity } from './check';
import { defineCheck, emptyPassage } from './check';

export const emptyCell = defineCheck({
  metadata: {
    id: 'empty-cell',
    title: 'Nothing written where the plan needs it',
    criterion: 'relevant',
    severity: 'error',
    finds:
      'A need, outcome or action cell that is empty, or holds only “N/A”, “TBC” or a template’s prompt, in a row that is otherwise filled in.',
    leavesAlone:
      'Rows left blank, merged cells that hold their text elsewhere, who and when cells, and measure cells, which have checks of their own.',
    why: 'A need with no outcome, or an outcome with no action, leaves a family guessing what is meant to change or what will happen.',
    sources: [
      { guide: 'Torbay', heading: 'A good SMART plan will consider' },
      { guide: 'Portsmouth', heading: 'Checklist' },
      { guide: 'Seven-minute briefing', heading: 'What to do' },
    ],
    messages: {
      empty: 'Nothing is written under “{column}” in this row.',
      placeholder: '“{phrase}” stands under “{column}” where the plan needs words of its own.',
      carriesOn:
        'Nothing is written under “{column}” in this row; if it carries on from the row above, join the cells or say so.',
    },
    examples: {
      bad: [
        {
          row: {
            need: 'Ellie is often late for school.',
            outcome: '«»',
            action: 'Mum to walk Ellie to school.',
          },
        },
        { row: { outcome: 'Ellie is in school by 8.55am.', action: '«TBC»', who: 'Mum' } },
      ],
      good: [
        {
          row: {
            need: 'Ellie is often late for school.',
            outcome: 'Ellie is in school by 8.55am four days a week.',
            action: 'Mum to walk Ellie to school.',
          },
        },
        {
          row: {
            outcome: 'Ellie is in school by 8.55am.',
            action: 'Mum to walk Ellie to school.',
            who: '',
            when: 'TBC',
          },
          because: 'Who and when have checks of their own.',
        },
      ],
    },
  },
  scope: 'row',
  find: (subject, context) =>
    isBlankBesideMerged(subject) ? [] : needed.flatMap((role) => emptyCellsOf(role, subject, context)),
});

type Message = 'empty' | 'placeholder' | 'carriesOn';

/** The cells that every row needs, and what to ask where one is missing. */
const questions = {
  need: 'What are we worried about, and how does it affect the child?',
  outcome: 'What will be different for the child, and how would anyone see it?',
  action: 'What will be done, by whom, and by when?',
} as const;
const needed = ['need', 'outcome', 'action'] as const;

function emptyCellsOf(
  role: (typeof needed)[number],
  subject: RowInPlan,
  context: PlanInContext,
): readonly Found<Message>[] {
  const cells = subject.cells(role);
  const [first] = cells;
  if (!first || first.cell.row !== subject.row.row) return [];
  if (cells.some(saysSomething) || sharedWithFilled(first, subject, context)) return [];
  const held = cells.flatMap(({ statements }) => statements)[0];
  const carriesOn = held === undefined && carriesOnFromAbove(role, subject, context);
  return [
    {
      message: held ? 'placeholder' : carriesOn ? 'carriesOn' : 'empty',
      holes: { column: first.heading },
      ...(carriesOn ? { severity: 'hint' satisfies Severity } : {}),
      at: held ? { ...held.place, start: 0, end: held.text.length } : emptyPassage(first),
      suggestion: { kind: 'question', text: `Under “${first.heading}”: ${questions[role]}` },
    },
  ];
}

function saysSomething({ statements, heading }: PlanCell): boolean {
  return statements.some(({ text }) => !isPlaceholder(text, heading));
}

/** Roles that a row is written for; a number, a note or a name alone does not make it one. */
const substance: readonly CellRole[] = ['need', 'outcome', 'action', 'measure'];

/** True for a row that holds no words of its own, only its part of cells merged from above. */
function isBlankBesideMerged(subject: RowInPlan): boolean {
  return subject.row.cells.every(
    (cell) => cell.cell.row < subject.row.row || cell.role === 'number' || cell.statements.length === 0,
  );
}

/** An action cell left blank beside a merged need or outcome whose other rows say what is to be done. */
function sharedWithFilled(cell: PlanCell, subject: RowInPlan, context: PlanInContext): boolean {
  const merged = subject.row.cells.filter(
    (other) => other.cell.rowSpan > 1 && substance.includes(other.role),
  );
  return (
    merged.length > 0 &&
    context.rows.some(
      (other) =>
        other.row.index !== subject.row.index &&
        merged.some((each) => other.row.cells.includes(each)) &&
        other.cells(cell.role).some(saysSomething),
    ) &&
    !subject.row.cells.some(
      (own) => own.cell.row === subject.row.row && substance.includes(own.role) && saysSomething(own),
    )
  );
}

/** A row with an action of its own below a full row: its need and outcome may be those above, the cells only not merged. */
function carriesOnFromAbove(role: CellRole, subject: RowInPlan, context: PlanInContext): boolean {
  if (role === 'action' || subject.cells('number').some(saysSomething)) return false;
  const goals = [...subject.cells('need'), ...subject.cells('outcome')];
  if (goals.some(saysSomething) || !subject.cells('action').some(saysSomething)) return false;
  const above = context.rows.filter(
    ({ row }) => row.table === subject.row.table && row.index < subject.row.index,
  );
  return above.some((row) => row.cells(role).some(saysSomething));
}
