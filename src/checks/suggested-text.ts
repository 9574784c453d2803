import type { Passage } from '../plan/plan';
import type { Blank, BlankName, PlanInContext, Suggestion } from './check';
import { formatDate } from '../language/calendar-date';
import { matchesOf } from '../language/sentences/matches';

/** What a suggestion needs of the plan to offer choices for its blanks. */
export type OfChoices = Pick<PlanInContext, 'facts' | 'settings'>;

/**
 * The suggestion to write `text` in place of `replaces`: a guided rewrite where the text has blanks, each with what the
 * document offers for it (its people, its review date) unless `choices` says otherwise; a plain rewrite where it has none.
 */
export function suggestText(
  context: OfChoices,
  replaces: Passage,
  text: string,
  choices: Partial<Record<BlankName, readonly string[]>> = {},
): Suggestion {
  const names = [...new Set(matchesOf(text, /\{(\w+)\}/g).map((match) => match[1]))].filter(isBlankName);
  if (names.length === 0) return { kind: 'rewrite', text, replaces };
  const blanks = names.map((name): Blank => ({ name, choices: choices[name] ?? offered(name, context) }));
  return { kind: 'guided', text, blanks, replaces };
}

function offered(name: BlankName, { facts, settings }: OfChoices): readonly string[] {
  const named = (...kinds: readonly string[]) =>
    facts.people.filter(({ kind }) => kinds.includes(kind)).map((person) => person.name);
  if (name === 'person') return named('professional', 'family', 'unknown');
  if (name === 'worker') return named('professional');
  if (name === 'child') return named('child');
  return name === 'date' && facts.reviewDate ? [formatDate(facts.reviewDate, settings.dateForm)] : [];
}

const blankNames: ReadonlySet<string> = new Set<BlankName>([
  'person',
  'worker',
  'child',
  'date',
  'from',
  'to',
  'times',
  'weeks',
  'measure',
  'step',
  'what',
  'where',
  'reason',
  'help',
]);

function isBlankName(name: string | undefined): name is BlankName {
  return name !== undefined && blankNames.has(name);
}
