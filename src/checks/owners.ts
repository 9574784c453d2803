import type { Actor } from '../language/actors/actors';
import type { Person } from '../language/facts/plan-facts';
import { sameRole } from '../language/actors/roles';
import type { RowInPlan, StatementInPlan } from './check';

/** What a row's who cells, or the one cell asked about, say of who is to act. */
export interface OwnersOfStatement {
  readonly statement: StatementInPlan;
  readonly actors: readonly Actor[];
}

/** Every statement of the row's who cells with all that it lists. */
export function ownersInWhoCells(row: RowInPlan): readonly OwnersOfStatement[] {
  return row.statements('who').map((statement) => ({ statement, actors: statement.reading.parties }));
}

/** True for an actor who can be asked: a person by name, by tie or by pronoun. */
export function isPerson({ kind }: Actor): boolean {
  return kind === 'named' || kind === 'family' || kind === 'pronoun';
}

/** True for an actor that is somebody, though perhaps not by name: everything but "all", "TBC" and the like. */
export function isSomebody(actor: Actor): boolean {
  return actor.kind !== 'group';
}

/** The person of the document that a named actor is, or `null`. */
export function personOf(
  { start, end }: Actor,
  { reading }: Pick<StatementInPlan, 'reading'>,
): Person | null {
  return reading.names.find((name) => name.start < end && start < name.end)?.person ?? null;
}

/**
 * Those whom the document ties to a job: with exactly that title where there are any, else with a closer or wider
 * one ("teacher" for "class teacher").
 */
export function holdersOf(role: string, people: readonly Person[]): readonly Person[] {
  return remembered(holders, people, role, () => {
    const near = (person: Person): number => Math.max(0, ...person.roles.map((own) => sameRole(own, role)));
    const exact = people.filter((person) => near(person) === 2);
    return exact.length > 0 ? exact : people.filter((person) => near(person) === 1);
  });
}

/** Those who may answer for a school, team or service. */
export function staffOf(body: string, people: readonly Person[]): readonly Person[] {
  return remembered(staff, people, body, () => people.filter((person) => mayAnswerFor(body, person)));
}

type Remembered = WeakMap<readonly Person[], Map<string, readonly Person[]>>;
const holders: Remembered = new WeakMap();
const staff: Remembered = new WeakMap();

/** The same title is asked about in row after row: the answer is kept with the document's people. */
function remembered(
  kept: Remembered,
  people: readonly Person[],
  key: string,
  work: () => readonly Person[],
): readonly Person[] {
  const answers = kept.get(people) ?? new Map<string, readonly Person[]>();
  kept.set(people, answers);
  const known = answers.get(key) ?? work();
  answers.set(key, known);
  return known;
}

/** Jobs by the kind of body they are mostly held in. */
const bodies: readonly { readonly body: RegExp; readonly jobs: RegExp }[] = [
  {
    body: /school|academy|primary|college|education/i,
    jobs: /teach|senc|sendc|head|tutor|pastoral|school|learning|elsa|attendance|inclusion|safeguarding|dsl|year|class/i,
  },
  {
    body: /nursery|playgroup|pre-?school|cr[eè]che/i,
    jobs: /nursery|key|early years|manager|room|teach|senc/i,
  },
  { body: /police|constabulary|force/i, jobs: /police|constable|sergeant|detective|officer|pcso/i },
  {
    body: /social care|social services|children['’]s services|council|local authority|csc/i,
    jobs: /social work|family support|manager/i,
  },
  {
    body: /health|nhs|surgery|clinic|hospital|practice|midwi/i,
    jobs: /nurse|visitor|doctor|gp|midwi|paediatric|consultant|therap/i,
  },
  { body: /camhs|psycholog|mental health/i, jobs: /camhs|psych|therap|nurse|mental|clinic/i },
  { body: /probation/i, jobs: /probation/i },
  { body: /housing|homes/i, jobs: /housing|tenancy/i },
];
const elsewhere = /social work|health visitor|family support|teacher|gp\b|midwife|school nurse|senco/i;

/** True where the person's jobs let them answer for the body: a teacher for a school. No known job may always. */
function mayAnswerFor(body: string, person: Person): boolean {
  if (person.kind === 'child' || person.kind === 'family') {
    return false;
  }
  if (person.roles.length === 0) {
    return true;
  }
  const known = bodies.filter((each) => each.body.test(body));
  return known.length > 0
    ? person.roles.some((role) => known.some(({ jobs }) => jobs.test(role)))
    : !person.roles.some((role) => elsewhere.test(role));
}

/** True where a named person can be the one a bare title or body stands for. */
export function answersFor(actor: Actor, person: Person | null): boolean {
  if (person === null) {
    return true;
  }
  if (person.kind === 'child' || person.kind === 'family') {
    return person.roles.some((role) => sameRole(role, actor.text) > 0);
  }
  return actor.kind === 'organisation'
    ? mayAnswerFor(actor.text, person)
    : person.roles.length === 0 || person.roles.some((role) => sameRole(role, actor.text) > 0);
}
