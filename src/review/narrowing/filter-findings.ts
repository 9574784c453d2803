/** Which of the findings are shown: by how serious they are, the letter they count for, a person, a child. */
import type { Severity } from '../../checks/check';
import type { Person } from '../../language/facts/plan-facts';
import type { PlanRow } from '../../plan/plan';
import { namesAnyOf, textOfRow } from '../people-in-row';
import type { PlacedFinding } from '../judging/placed-findings';
import type { Letters } from '../house-style/letters';
import type { Review } from '../review';
import { letterOf, lettersInOrder } from '../judging/verdicts';

/** What is chosen; `null` lets all through. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly letter: keyof Letters | null;
  /** Rows that name this person. */
  readonly person: string | null;
  /** Rows for this child, or that name it. */
  readonly child: string | null;
}

/** A thing to choose, and how many findings it would show. */
export interface FilterChoice<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** What there is to choose from; only what would show something. */
export interface FilterChoices {
  readonly severity: readonly FilterChoice<Severity>[];
  readonly letter: readonly FilterChoice<keyof Letters>[];
  readonly person: readonly FilterChoice<string>[];
  readonly child: readonly FilterChoice<string>[];
}

/** Lets all findings through. */
export const noFilter: FindingFilter = { severity: null, letter: null, person: null, child: null };

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** True where anything is chosen. */
export function isFiltering({ severity, letter, person, child }: FindingFilter): boolean {
  return [severity, letter, person, child].some((chosen) => chosen !== null);
}

/** The findings that the filter lets through, in the order given. */
export function filterFindings(
  { facts }: Pick<Review, 'facts'>,
  placed: readonly PlacedFinding[],
  { severity, letter, person, child }: FindingFilter,
): readonly PlacedFinding[] {
  const rowsAbout = person === null && child === null ? null : rowsAboutIn(placed, facts.people);
  const isAbout = (name: string | null) => {
    if (name === null || rowsAbout === null) return () => true;
    const rows = rowsAbout(name);
    return (row: PlanRow) => rows.has(row);
  };
  const isForPerson = isAbout(person);
  const isForChild = isAbout(child);
  return placed.filter(
    ({ finding, row }) =>
      (severity === null || finding.severity === severity) &&
      (letter === null || letterOf[finding.criterion] === letter) &&
      isForPerson(row) &&
      isForChild(row),
  );
}

/** What the filter can be set to, with how many findings each choice would show by itself. */
export function filterChoices(
  { facts }: Pick<Review, 'facts'>,
  placed: readonly PlacedFinding[],
): FilterChoices {
  const counted = <Value extends string>(
    values: readonly Value[],
    isCounted: (value: Value) => (each: PlacedFinding) => boolean,
  ): readonly FilterChoice<Value>[] =>
    values
      .map((value) => ({ value, count: placed.filter(isCounted(value)).length }))
      .filter(({ count }) => count > 0);
  const rowsAbout = rowsAboutIn(placed, facts.people);
  const named = (isShown: (person: Person) => boolean) =>
    counted(
      facts.people.filter(isShown).map(({ name }) => name),
      (name) => {
        const rows = rowsAbout(name);
        return ({ row }) => rows.has(row);
      },
    );
  return {
    severity: counted(
      severities,
      (severity) =>
        ({ finding }) =>
          finding.severity === severity,
    ),
    letter: counted(
      lettersInOrder,
      (letter) =>
        ({ finding }) =>
          letterOf[finding.criterion] === letter,
    ),
    person: named(({ kind }) => kind !== 'child'),
    child: named(({ kind }) => kind === 'child'),
  };
}

/** The rows that name someone in any form, or are headed with the name. */
type RowsAbout = (name: string) => ReadonlySet<PlanRow>;

/**
 * Where each word stands is found out once, because there are as many names as a long plan has people, and to look for
 * every name in every row takes the pane's thread for most of a second.
 */
function rowsAboutIn(placed: readonly PlacedFinding[], people: readonly Person[]): RowsAbout {
  const texts = new Map<PlanRow, string>();
  const rowsOfWord = new Map<string, Set<PlanRow>>();
  for (const { row } of placed) {
    if (texts.has(row)) continue;
    const text = textOfRow(row);
    texts.set(row, text);
    for (const word of text.match(oneWord) ?? []) {
      const rows = rowsOfWord.get(word);
      if (rows === undefined) rowsOfWord.set(word, new Set([row]));
      else rows.add(row);
    }
  }
  return (name) => {
    const forms = [name, ...(people.find((person) => person.name === name)?.forms ?? [])];
    const naming = namesAnyOf(forms);
    const rows = new Set(
      forms.flatMap((form) => [...(rowsOfWord.get(form.match(oneWord)?.[0] ?? '') ?? [])]),
    );
    return new Set([...rows].filter((row) => naming.test(texts.get(row) ?? '')));
  };
}

const oneWord = /[\p{L}\p{N}]+/gu;
