import { deedsOf } from '../language/deeds/deeds';
import { isPerson, ownersInWhoCells, personOf } from './owners';
import type { Found, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { isNoAction, statesAnAction } from './stated-actions';

export const tooManyActions = defineCheck({
  metadata: {
    id: 'too-many-actions',
    title: 'More actions than anyone can keep in view',
    criterion: 'achievable',
    severity: 'hint',
    finds:
      'More open actions in the plan, or for one person, than the house’s limits (12 and 5 unless the house says otherwise). Stands once, at the first action beyond the limit.',
    leavesAlone: 'Actions marked as done, figures and signs that stand beside the actions, and blank rows.',
    why: 'A long list overwhelms. A family that sees a few things done is encouraged to do the next.',
    sources: [
      { guide: 'Torbay', heading: 'Common Errors in SMART plans: Too many actions' },
      { guide: 'Top tips', heading: 'When putting a plan together, think about the “quick wins”' },
    ],
    messages: {
      plan: 'This plan has {count} open actions, and this is the first beyond {limit}.',
      person: '{person} has {count} open actions in this plan, and this is the first beyond {limit}.',
    },
    examples: {
      bad: [
        {
          row: {
            who: 'Tim Reed',
            action: [
              'Ring the school.',
              'Visit Louise.',
              'Write to the landlord.',
              'Book the dentist.',
              'Meet Dave.',
              '«Call the core group.»',
            ],
          },
        },
        {
          row: {
            action: [
              ...['Tim Reed to visit Louise.', 'Tim Reed to ring the school.', 'Tim Reed to meet Dave.'],
              ...[
                'Mum to book the dentist.',
                'Mum to read with Ellie.',
                'Mum to ring the GP.',
                'Mum to buy a stair gate.',
              ],
              ...[
                'Dave to go to the group.',
                'Dave to fix the gate.',
                'Dave to ring Tim Reed.',
                'Dave to see Ellie on Sundays.',
              ],
              ...['Asha Khan to weigh Ellie.', '«Asha Khan to visit Mum.»'],
            ],
          },
        },
      ],
      good: [
        { row: { action: 'Tim Reed to visit on 3 March 2027.', who: 'Tim Reed' } },
        {
          row: {
            who: 'Tim Reed',
            action: [
              'Ring the school.',
              'Visit Louise. Completed',
              'Write to the landlord.',
              'Book the dentist.',
              'Meet Dave.',
              'Call the core group.',
            ],
          },
          because: 'One of the six is done.',
        },
      ],
    },
  },
  scope: 'statements',
  find: (context) => {
    const { limits } = context.settings;
    const open = context.statements.filter(
      (subject) =>
        subject.statement.role === 'action' &&
        !isNoAction(subject) &&
        !isDone(subject) &&
        (isOnlyActionCell(subject) || asksForADeed(subject)),
    );
    const first = open[limits.actions];
    const inPlan: readonly Found<MessageId>[] =
      first === undefined ? [] : [found('plan', first, { count: open.length, limit: limits.actions })];
    const forPerson = [...actionsByPerson(open)].flatMap(([person, actions]) => {
      const beyond = actions[limits.actionsPerPerson];
      return beyond === undefined
        ? []
        : [found('person', beyond, { person, count: actions.length, limit: limits.actionsPerPerson })];
    });
    return [...inPlan, ...forPerson];
  },
});

/** True where the row has no other cell of actions: there even "Bus pass" stands for one. */
function isOnlyActionCell({ row }: StatementInPlan): boolean {
  return row.cells('action').length === 1;
}

/** True where somebody is to do something: of two columns that read like actions one may tell figures or signs. */
function asksForADeed(subject: StatementInPlan): boolean {
  return statesAnAction(subject) && deedsOf(subject.reading).length > 0;
}

type MessageId = 'plan' | 'person';

const done =
  /\b(?:completed|complete|done|achieved|finished|closed|no longer needed)\b[\s.)!]*$|^\s*(?:completed|done|achieved|closed)\b|✓|✔|☑/i;

function isDone({ statement, row }: StatementInPlan): boolean {
  const actions = row.statements('action').length;
  return (
    done.test(statement.text) ||
    (actions === 1 &&
      row
        .statements('notes')
        .some((notes) => /^\W*(?:completed|done|achieved|closed)\b/i.test(notes.statement.text)))
  );
}

function actionsByPerson(open: readonly StatementInPlan[]): ReadonlyMap<string, readonly StatementInPlan[]> {
  const found = new Map<string, StatementInPlan[]>();
  for (const subject of open) {
    for (const owner of new Set(ownersOf(subject))) {
      found.set(owner, [...(found.get(owner) ?? []), subject]);
    }
  }
  return found;
}

/** Who is to do an action: whom the who cell names, line by line where the lines go together; else whom it names itself. */
function ownersOf(subject: StatementInPlan): readonly string[] {
  const named = (
    statement: StatementInPlan,
    actors: StatementInPlan['reading']['actors'],
  ): readonly string[] =>
    actors
      .filter((actor) => isPerson(actor) && actor.kind !== 'pronoun')
      .map((actor) => personOf(actor, statement)?.name ?? capitalised(actor.text));
  const who = ownersInWhoCells(subject.row);
  const actions = subject.row.statements('action');
  const at = actions.findIndex(({ statement }) => statement === subject.statement);
  const beside = who.length === actions.length && who.length > 1 ? who.slice(at, at + 1) : who;
  const owners = beside.flatMap(({ statement, actors }) => named(statement, actors));
  const shared = owners.length > 1 && actions.length > 1 && beside.length === who.length;
  return owners.length > 0 && !shared ? owners : named(subject, subject.reading.actors);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function found(
  message: MessageId,
  subject: StatementInPlan,
  holes: Readonly<Record<string, string | number>>,
): Found<MessageId> {
  return {
    message,
    holes: Object.fromEntries(Object.entries(holes).map(([key, value]) => [key, String(value)])),
    at: passage(subject.statement),
    suggestion: {
      kind: 'question',
      text: 'Which of these come first? Put what can be done soonest at the top, and keep the rest for the next review.',
    },
  };
}
