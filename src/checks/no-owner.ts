import type { Actor } from '../language/actors/actors';
import { saysWhose } from '../language/actors/owner-beside-deed';
import type { Found, PlanInContext, RowInPlan, StatementInPlan, Suggestion } from './check';
import { defineCheck, emptyPassage, passage } from './check';
import { isSomebody, ownersInWhoCells } from './owners';
import type { OwnersOfStatement } from './owners';
import { statesAnAction } from './stated-actions';
import { suggestText } from './suggested-text';

export const noOwner = defineCheck({
  metadata: {
    id: 'no-owner',
    title: 'Nobody is responsible',
    criterion: 'specific',
    severity: 'error',
    finds:
      'An action that nobody is responsible for: an empty who cell, “all”, “professionals”, “whoever is free” or “TBC” in it, or an action that names nobody where the plan has no who column.',
    leavesAlone:
      'An action without a subject where the row’s who cell names people, and an empty who cell where the action names its person.',
    why: 'What belongs to everyone is often done by no one. With one name beside it, the family knows whom to ask, and that person knows it is theirs to do.',
    sources: [
      { guide: 'Torbay', heading: 'Specific' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Specific’?' },
      { guide: 'Seven-minute briefing', heading: 'Specific' },
      { guide: 'Halton', heading: 'Specific' },
    ],
    messages: {
      empty: 'Nobody is named for this action yet.',
      group: '“{phrase}” does not say which person will see to this.',
      undecided: '“{phrase}” leaves open who will see to this.',
      nobody: 'This action does not say who will do it.',
    },
    examples: {
      bad: [
        {
          row: { action: 'Referral to be made to Women’s Aid by 3 March 2027.', who: '«»' },
          suggestion: '{person}',
        },
        {
          row: { action: 'Share information every week.', who: '«All professionals»' },
          suggestion: '{person}',
        },
        { row: { action: 'Book the dental check.', who: '«TBC»' }, suggestion: '{person}' },
        {
          row: { action: '«Attend parenting course.»', when: '3 March 2027' },
          suggestion: '{person} to attend parenting course.',
        },
        {
          row: { action: '«Referral to be made for bereavement counselling.»' },
          suggestion: 'Referral to be made by {person} for bereavement counselling.',
        },
        { row: { action: '«Everyone» to use the same bedtime chart.' }, suggestion: '{person}' },
      ],
      good: [
        { row: { action: 'Referral to be made to Women’s Aid.', who: 'Tim Reed (social worker)' } },
        { row: { action: 'Tim Reed to refer Louise to Women’s Aid.', who: '' } },
        { row: { action: 'Attend parenting course.', who: 'Mum' } },
        { row: { action: 'Safety plan to be written with Louise by Tim Reed.' } },
      ],
    },
  },
  scope: 'row',
  find: (row, context) => {
    const actions = row.statements('action').filter(statesAnAction);
    const subjects =
      actions.length > 0 || row.hasColumn('action')
        ? actions
        : row.statements('outcome').filter(statesAnAction);
    const [whoCell] = row.cells('who');
    if (subjects.length === 0) {
      return [];
    }
    if (whoCell === undefined) {
      return subjects.flatMap((subject) => inAction(subject, context));
    }
    const owners = ownersInWhoCells(row);
    const answered =
      owners.some(({ actors }) => actors.some(isSomebody)) ||
      (subjects.every(namesSomebody) && !owners.some(givenToGroup));
    return answered ? [] : [inWhoCell(row, owners, context)];
  },
});

type MessageId = 'empty' | 'group' | 'undecided' | 'nobody';

function namesSomebody({ reading }: StatementInPlan): boolean {
  return reading.actors.some(isSomebody) || saysWhose(reading);
}

const undecided =
  /^[\s(]*(?:tb[acd]|n\/?a|none|unknown|to be (?:confirmed|agreed|decided|allocated|arranged|identified|advised)|not (?:known|yet known|applicable)|vacant|\?+|[-–—.]+)[\s).]*$/i;

/** True for a who cell that gives the action to a group in so many words: "Family", "All"; not for "TBC". */
function givenToGroup({ statement, actors }: OwnersOfStatement): boolean {
  return actors.length > 0 && !undecided.test(statement.statement.text.trim());
}

function inWhoCell(
  row: RowInPlan,
  owners: readonly OwnersOfStatement[],
  context: PlanInContext,
): Found<MessageId> {
  const [first] = owners;
  const [cell] = row.cells('who');
  if (first === undefined && cell !== undefined) {
    const at = emptyPassage(cell);
    return { message: 'empty', at, suggestion: suggestText(context, at, '{person}') };
  }
  const withGroup = owners.find(({ actors }) => actors.length > 0) ?? first;
  if (withGroup === undefined) {
    throw new Error('A row was asked about its who cell, and has none.');
  }
  const { statement } = withGroup.statement;
  const { times } = withGroup.statement.reading;
  const spread = spreadOf(withGroup.actors);
  const text = statement.text.trim();
  if (spread !== null && !undecided.test(text)) {
    const at = passage(statement, spread.start, spread.end);
    return { message: 'group', at, suggestion: suggestText(context, at, '{person}') };
  }
  if (!undecided.test(text) && times.length > 0) {
    const at = passage(statement);
    return { message: 'empty', at, suggestion: suggestText(context, passage(statement, 0, 0), '{person}, ') };
  }
  const start = statement.text.length - statement.text.trimStart().length;
  const at = passage(statement, start, start + text.length);
  return { message: 'undecided', at, suggestion: suggestText(context, at, '{person}') };
}

function spreadOf(actors: readonly Actor[]): { readonly start: number; readonly end: number } | null {
  const first = actors[0];
  const last = actors[actors.length - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function inAction(subject: StatementInPlan, context: PlanInContext): readonly Found<MessageId>[] {
  const { actors } = subject.reading;
  if (namesSomebody(subject)) {
    return [];
  }
  const [group] = actors;
  if (group !== undefined) {
    const at = passage(subject.statement, group.start, group.end);
    return [
      { message: 'group', at, suggestion: suggestText(context, withArticle(subject, group), '{person}') },
    ];
  }
  const { text } = subject.statement;
  const start = text.length - text.trimStart().length;
  const at = passage(subject.statement, start, text.trimEnd().length);
  return [{ message: 'nobody', at, suggestion: ownedText(subject, context) }];
}

function withArticle({ statement }: StatementInPlan, group: Actor): ReturnType<typeof passage> {
  const article = /(?:the|all|our)\s+$/i.exec(statement.text.slice(0, group.start));
  return passage(statement, group.start - (article?.[0].length ?? 0), group.end);
}

const passive =
  /\b(?:be|been|being)\s+(?:\w+ly\s+)?(?:[a-z-]+ed|made|given|held|kept|sent|written|drawn(?: up)?|put|set(?: up)?|seen|taken|found|sought|undertaken|done|bought|brought|told|shown|paid|built|run|led|met|spoken to|carried out)\b(?: (?:informed|updated|aware|safe|available|up to date)\b)?/i;

/** The action with a place for its person: "by {person}" in a passive, "{person} to" before an order. */
function ownedText(subject: StatementInPlan, context: PlanInContext): Suggestion {
  const { statement, reading } = subject;
  const { text } = statement;
  const [first] = reading.words;
  const trimmed = text.trim();
  const passiveVerb = passive.exec(text);
  if (
    passiveVerb !== null &&
    !/^\s+(?:out|up|off|in|on|down)\b/.test(text.slice(passiveVerb.index + passiveVerb[0].length))
  ) {
    const at = passiveVerb.index + passiveVerb[0].length;
    return suggestText(context, passage(statement), `${text.slice(0, at)} by {person}${text.slice(at)}`);
  }
  if (/^to\b/i.test(trimmed)) {
    return suggestText(context, passage(statement), text.replace(/^\s*to\b/i, '{person} to'));
  }
  const order =
    first !== undefined &&
    reading.tagged.some(
      (word) => word.start === first.start && (word.tags.has('Infinitive') || word.tags.has('Imperative')),
    );
  if (first !== undefined && order) {
    const rest = text.slice(first.start);
    return suggestText(
      context,
      passage(statement),
      `${text.slice(0, first.start)}{person} to ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`,
    );
  }
  const from = first?.start ?? 0;
  return suggestText(context, passage(statement), `${text.slice(0, from)}{person}: ${text.slice(from)}`);
}
