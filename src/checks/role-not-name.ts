import type { Actor } from '../language/actors/actors';
import type { Person } from '../language/facts/plan-facts';
import { canonicalRole, isRoleAcronym, singularOf } from '../language/actors/roles';
import type { Found, PlanInContext, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { answersFor, holdersOf, isPerson, ownersInWhoCells, personOf, staffOf } from './owners';
import { suggestText } from './suggested-text';

export const roleNotName = defineCheck({
  metadata: {
    id: 'role-not-name',
    title: 'Job title where a name belongs',
    criterion: 'specific',
    severity: 'error',
    finds:
      'A job title, team or agency as the one who must act: “health visitor to visit”, “Social worker” or “CAMHS” in the who column.',
    leavesAlone:
      'A title beside a name in either order, a title that is only spoken about (“to tell her social worker”), family ties (“Ellie’s mother”), and an action whose row names that job’s holder in the who column.',
    why: 'Several people can share a title, and people move on. A name tells the family whom to ask and tells that person that it is theirs to do.',
    sources: [
      { guide: 'Top tips', heading: 'Who will do this and when' },
      { guide: 'Torbay', heading: 'Specific' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Specific’?' },
    ],
    messages: {
      role: '“{phrase}” is a job title: the family cannot tell which person will do this.',
      organisation: '“{phrase}” is not one person: nobody there can tell that this is theirs to do.',
    },
    silences: [{ check: 'no-owner', within: 'statement' }],
    examples: {
      bad: [
        {
          row: { action: 'The «special educational needs coordinator» (SENCO) will review the targets.' },
          suggestion: '{person}, special educational needs coordinator (SENCO),',
        },
        {
          row: { action: 'The «health visitor» to visit every Monday until 3 March 2027.' },
          before: ['Asha Khan (health visitor)'],
          suggestion: 'Asha Khan (health visitor)',
        },
        {
          row: { action: 'Weigh Ellie every week until 3 March 2027.', who: '«Social worker»' },
          suggestion: '{person} (social worker)',
        },
        { row: { action: '«CAMHS» to offer six sessions.' }, suggestion: '{person} (CAMHS)' },
        {
          row: { action: '«Ellie’s social worker» to write to the landlord.' },
          before: ['Tim Reed, social worker'],
          suggestion: 'Tim Reed (social worker)',
        },
      ],
      good: [
        { row: { action: 'Tim Reed (social worker) to visit on 3 March 2027.' } },
        { row: { action: 'Health visitor Asha Khan will weigh Ellie on 3 March 2027.' } },
        { row: { action: 'Louise to tell her social worker if she moves.' } },
        { row: { action: 'Ellie’s mother to take her to school.' } },
        {
          row: { action: 'Health visitor to weigh Ellie.', who: 'Asha Khan' },
          because: 'The who column says which health visitor.',
        },
      ],
    },
  },
  scope: 'statement',
  roles: ['action', 'who', 'who+when'],
  find: (subject, context) =>
    subject.statement.role === 'action' ? inAction(subject, context) : inWhoCell(subject, context),
});

type MessageId = 'role' | 'organisation';

function inAction(subject: StatementInPlan, context: PlanInContext): readonly Found<MessageId>[] {
  const bare = subject.reading.actors.filter(isBare);
  if (bare.length === 0) {
    return [];
  }
  const named = ownersInWhoCells(subject.row).flatMap(({ statement, actors }) =>
    actors.filter(({ kind }) => kind === 'named').map((actor) => personOf(actor, statement)),
  );
  const acting = new Set(subject.reading.actors.flatMap((actor) => personOf(actor, subject) ?? []));
  // Where two people have deeds of their own beside the title's, neither is the one whom it stands for.
  const others = acting.size > 1 ? acting : new Set();
  const taken = subject.row.statements('who').some(({ reading }) => reading.parties.some(isPerson));
  return bare
    .filter((actor) => !(taken && onlySees(actor, subject)))
    .filter((actor) => !named.some((person) => !(person && others.has(person)) && answersFor(actor, person)))
    .map((actor) => found(actor, subject, context));
}

/** "To be seen by the dentist": whoever the who cell names takes the child there; any dentist will do. */
function onlySees({ start }: Actor, { statement }: StatementInPlan): boolean {
  return /\b(?:seen|looked at) by (?:the|an?|his|her|their) $/.test(statement.text.slice(0, start));
}

function inWhoCell(subject: StatementInPlan, context: PlanInContext): readonly Found<MessageId>[] {
  const actors = subject.reading.parties;
  const bare = actors.filter(isBare);
  const beside = bare.length === 1 && actors.length === 1 && standsBesideName(subject, bare[0], context);
  return beside ? [] : bare.map((actor) => found(actor, subject, context));
}

function isBare({ kind }: Actor): boolean {
  return kind === 'role' || kind === 'organisation';
}

/** True where the line above or below in the same cell is just the name that the title belongs to. */
function standsBesideName(
  subject: StatementInPlan,
  actor: Actor | undefined,
  context: PlanInContext,
): boolean {
  const { statements } = subject.cell;
  const at = statements.indexOf(subject.statement);
  return [statements[at - 1], statements[at + 1]].some((neighbour) => {
    if (neighbour === undefined || actor === undefined) {
      return false;
    }
    const reading = context.read(neighbour.text);
    const [name] = reading.names;
    const alone =
      name !== undefined &&
      reading.names.length === 1 &&
      name.text.length >= neighbour.text.trim().length - 1;
    return alone && answersFor(actor, name.person);
  });
}

function found(actor: Actor, subject: StatementInPlan, context: PlanInContext): Found<MessageId> {
  return {
    message: actor.kind === 'organisation' ? 'organisation' : 'role',
    at: passage(subject.statement, actor.start, actor.end),
    suggestion: suggestion(actor, subject, context),
  };
}

function suggestion(actor: Actor, subject: StatementInPlan, context: PlanInContext): Suggestion {
  const { text } = subject.statement;
  const short = /^ \(\p{Lu}{2,}\)/u.exec(text.slice(actor.end))?.[0] ?? '';
  const end = actor.end + short.length;
  const replaces = passage(subject.statement, determinerStart(text, actor.start), end);
  if (actor.kind === 'organisation') {
    const staff = staffOf(actor.text, context.facts.people);
    return suggestText(context, replaces, `{person} (${inBrackets(actor.text)})`, { person: namesOf(staff) });
  }
  const holders = holdersOf(actor.text, context.facts.people);
  const [holder] = holders;
  const only = holders.length === 1 ? holder : undefined;
  const choices = holders.length > 0 ? holders : context.facts.people.filter(mayHold);
  const name = only?.name ?? '{person}';
  const title = titleOf(actor.text, only);
  // No bracket inside a bracket: a title that has its short form behind it stands between commas.
  const named =
    short === ''
      ? `${name} (${title})`
      : `${name}, ${title}${short}${/^ [\p{L}\p{N}]/u.test(text.slice(end)) ? ',' : ''}`;
  return suggestText(context, replaces, named, only ? {} : { person: namesOf(choices) });
}

function mayHold({ kind, roles }: Person): boolean {
  return roles.length === 0 && (kind === 'professional' || kind === 'unknown');
}

function namesOf(people: readonly Person[]): readonly string[] {
  return people.map(({ name }) => name);
}

/** Where "the", "her" or "our" before the title begins, which a name does not take; else the title's own start. */
function determinerStart(text: string, start: number): number {
  const before = /(?:^|[\s(])((?:the|a|an|his|her|their|our|your|all|each|any)\s+)$/i.exec(
    text.slice(0, start),
  );
  return before === null ? start : start - (before[1]?.length ?? 0);
}

/** Acronyms that everyone says as words. */
const sayable = /^(?:gps?|sencos?|sendcos?|elsas?)$/i;

/** The title as it stands in brackets: "Ellie’s social worker" keeps its owner only where nobody holds the job. */
function titleOf(written: string, holder?: Person): string {
  const title = holder === undefined ? written : written.replace(/^(?:\S+['’]s?\s+)+/, '');
  if (isRoleAcronym(title.toLowerCase())) {
    const spelt = holder?.roles.find((role) => !isRoleAcronym(role.toLowerCase()));
    return sayable.test(title) ? title.replace(/s$/, '') : (spelt ?? canonicalRole(title));
  }
  const words = title.split(' ');
  const last = words[words.length - 1] ?? '';
  const plural = /s$/.test(last) && !words.includes('of') && last !== 'staff';
  return inBrackets(plural ? [...words.slice(0, -1), singularOf(last)].join(' ') : title);
}

/** Lower case at the beginning, but for names and acronyms. */
function inBrackets(written: string): string {
  const text = written.replace(/^(?:someone|somebody|anyone) (?:from|at|in) (?:the )?/i, '');
  const capitalised = text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  const first = text.split(/[\s'’]/)[0] ?? '';
  const name =
    /^\p{Lu}{2}/u.test(first) || /^\S+['’]s?\s/.test(text) || (capitalised > 1 && !isRolePhrase(text));
  return name ? text : isRolePhrase(text) ? text.split(' ').map(lowered).join(' ') : lowered(text);
}

function isRolePhrase(text: string): boolean {
  return /\b(?:worker|officer|visitor|nurse|teacher|lead|manager|practitioner|coordinator|advis[eo]r|assistant|therapist|mentor|midwife|doctor)s?\b/i.test(
    text,
  );
}

function lowered(word: string): string {
  return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
