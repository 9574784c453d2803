import { deedsOf } from '../language/deeds/deeds';
import type { Found, RowInPlan, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { ownersInWhoCells } from './owners';
import { statesAnAction } from './stated-actions';

export const datesDoNotMatchActions = defineCheck({
  metadata: {
    id: 'dates-do-not-match-actions',
    title: 'Dates and actions that do not pair up',
    criterion: 'timely',
    severity: 'hint',
    finds:
      'A row with several actions and another number of dates or of people beside them, so that nobody can tell which belongs to which.',
    leavesAlone:
      'One date or one person for all, a date for each action, and actions that say themselves who does them.',
    why: 'When three actions stand beside two dates, someone has to guess. Numbering them shows which goes with which.',
    sources: [{ guide: 'Portsmouth', heading: 'Exemplar of a SMART Plan' }],
    messages: {
      dates: 'There are {actions} actions here and {count} dates, so it is not clear which goes with which.',
      owners:
        'There are {actions} actions here and {count} people beside them, so it is not clear who does which.',
    },
    examples: {
      bad: [
        {
          row: {
            action: ['Ring the school.', 'Book the dentist.', 'Visit Louise.'],
            who: 'Tim Reed',
            when: ['«3 March 2027»', '10 March 2027'],
          },
          suggestion:
            'Which date goes with which action? 1. Ring the school – … 2. Book the dentist – … 3. Visit Louise – …',
        },
        {
          row: {
            action: ['Ring the school.', 'Book the dentist.', 'Visit Louise.'],
            who: ['«Tim Reed»', 'Asha Khan'],
            when: '3 March 2027',
          },
        },
      ],
      good: [
        { row: { action: ['Ring the school.', 'Book the dentist.'], who: 'Tim Reed', when: '3 March 2027' } },
        {
          row: {
            action: ['Ring the school.', 'Book the dentist.'],
            who: ['Tim Reed', 'Louise Smith'],
            when: ['3 March 2027', '10 March 2027'],
          },
        },
      ],
    },
  },
  scope: 'row',
  find: (row) => {
    const actions = row.statements('action').filter(statesAnAction);
    const [only] = actions;
    if (only && actions.length === 1)
      return datesApart(
        row,
        actions,
        deedsOf(only.reading).map(({ text }) => text),
      );
    return actions.length < 2 ? [] : [...datesApart(row, actions), ...ownersApart(row, actions)].slice(0, 1);
  },
});

type MessageId = 'dates' | 'owners';

function datesApart(
  row: RowInPlan,
  actions: readonly StatementInPlan[],
  deeds = actions.map(({ statement }) => statement.text),
): readonly Found<MessageId>[] {
  const lines = row
    .statements('when')
    .map((statement) => ({
      statement,
      times: statement.reading.times.filter(({ kind }) => kind === 'date' || kind === 'unclear'),
    }))
    .filter(({ times }) => times.length > 0);
  const [first] = lines;
  const count = lines.reduce((sum, { times }) => sum + times.length, 0);
  const ownDates = actions.every(({ reading }) => reading.times.length > 0);
  if (first === undefined || deeds.length < 2 || count < 2 || count === deeds.length || ownDates) {
    return [];
  }
  const pairs = deeds.map((deed, index) => `${String(index + 1)}. ${shortened(deed)} – …`);
  return [
    found(
      'dates',
      first.statement,
      deeds.length,
      count,
      `Which date goes with which action? ${pairs.join(' ')}`,
    ),
  ];
}

function ownersApart(row: RowInPlan, actions: readonly StatementInPlan[]): readonly Found<MessageId>[] {
  const owners = ownersInWhoCells(row).filter(({ actors }) => actors.length > 0);
  const [first] = owners;
  const told = actions.every(({ reading }) => reading.actors.length > 0);
  if (
    first === undefined ||
    owners.length < 2 ||
    owners.length === actions.length ||
    told ||
    standForOne(owners.length, row)
  ) {
    return [];
  }
  const pairs = actions.map(
    ({ statement }, index) => `${String(index + 1)}. ${shortened(statement.text)} – …`,
  );
  return [
    found('owners', first.statement, actions.length, owners.length, `Who does which? ${pairs.join(' ')}`),
  ];
}

/** Two lines may be a name and its title. */
function standForOne(lines: number, row: RowInPlan): boolean {
  const names = row.statements('who').reduce((sum, { reading }) => sum + reading.names.length, 0);
  return lines === 2 && names === 1;
}

function shortened(text: string): string {
  const plain = text.trim().replace(/[.;]+$/, '');
  return plain.length <= 45 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 42))} …`;
}

function found(
  message: MessageId,
  at: StatementInPlan,
  actions: number,
  count: number,
  text: string,
): Found<MessageId> {
  return {
    message,
    holes: { actions: String(actions), count: String(count) },
    at: passage(at.statement),
    suggestion: { kind: 'question', text },
  };
}
