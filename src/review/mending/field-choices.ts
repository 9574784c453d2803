/** What the document offers for a blank that is to be filled in. */
import type { Blank, BlankName } from '../../checks/check';
import { formatDate } from '../../language/calendar-date';
import type { Person } from '../../language/facts/plan-facts';
import type { Passage } from '../../plan/plan';
import { peopleInRow } from '../people-in-row';
import type { Review } from '../review';

/** Someone to be named. */
export interface PersonChoice {
  readonly name: string;
  /** "social worker, chair"; '' where the document gives none. */
  readonly roles: string;
}

/** A date to be written, in the house's form. */
export interface DateChoice {
  readonly date: string;
  readonly isReview: boolean;
}

const kinds: Readonly<Partial<Record<BlankName, readonly Person['kind'][]>>> = {
  person: ['professional', 'family', 'unknown'],
  worker: ['professional'],
  child: ['child'],
};

/**
 * The people who fit a blank: those whom its suggestion offers, then the others of the document; among either those first
 * whom the row names. `at` is any place in the row.
 */
export function peopleFor(
  { facts, plan }: Pick<Review, 'facts' | 'plan'>,
  { name, choices }: Blank,
  at: Passage,
): readonly PersonChoice[] {
  const fitting = facts.people.filter(({ kind }) => kinds[name]?.includes(kind)).map((person) => person.name);
  const inRow = new Set(peopleInRow({ plan, people: facts.people }, at).map((person) => person.name));
  const rowFirst = (names: readonly string[]) => [
    ...names.filter((each) => inRow.has(each)),
    ...names.filter((each) => !inRow.has(each)),
  ];
  return [...new Set([...rowFirst(choices), ...rowFirst(fitting)])].map((each) => ({
    name: each,
    roles: facts.people.find((person) => person.name === each)?.roles.join(', ') ?? '',
  }));
}

/** The dates that the document offers for a blank: its next review first. */
export function datesFor(
  { facts, dateForm }: Pick<Review, 'facts' | 'dateForm'>,
  { choices }: Blank,
): readonly DateChoice[] {
  const review = facts.reviewDate ? [formatDate(facts.reviewDate, dateForm)] : [];
  return [...new Set([...review, ...choices])].map((date) => ({ date, isReview: date === review[0] }));
}
