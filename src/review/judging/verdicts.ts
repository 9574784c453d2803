import type { Criterion, Severity } from '../../checks/check';
import type { Letters } from '../house-style/letters';

/**
 * How far a row meets one letter, in the words of the Halton guide; `for people` where only people can judge, because
 * nothing in the words speaks against it.
 */
export type Verdict = 'yes' | 'to some extent' | 'not clear' | 'no' | 'for people';

/** The verdicts of one row, letter by letter. */
export interface RowVerdicts {
  /** Index of the plan row. */
  readonly row: number;
  readonly letters: Readonly<Record<keyof Letters, Verdict>>;
}

/** The five letters in their order. */
export const lettersInOrder: readonly (keyof Letters)[] = ['s', 'm', 'a', 'r', 't'];

/** How one letter stands over the whole plan: counts of rows, no score. */
export interface LetterCount {
  readonly letter: keyof Letters;
  readonly yes: number;
  /** Rows in which nothing speaks against it and only people can say the rest. */
  readonly forPeople: number;
}

/** In how many of the rows each letter is met, and in how many it is for people to judge. */
export function countLetters(verdicts: readonly RowVerdicts[]): readonly LetterCount[] {
  const count = (letter: keyof Letters, verdict: Verdict) =>
    verdicts.filter(({ letters }) => letters[letter] === verdict).length;
  return lettersInOrder.map((letter) => ({
    letter,
    yes: count(letter, 'yes'),
    forPeople: count(letter, 'for people'),
  }));
}

/** The letter that each criterion counts for, whatever the house calls the letters. */
export const letterOf: Readonly<Record<Criterion, keyof Letters>> = {
  specific: 's',
  measurable: 'm',
  achievable: 'a',
  agreed: 'a',
  relevant: 'r',
  realistic: 'r',
  timely: 't',
};

/** A finding as far as a verdict needs it. */
export interface VerdictGround {
  readonly criterion: Criterion;
  readonly severity: Severity;
}

/**
 * The verdicts of one row from what was found in it (Halton, "five objectives assessed against the SMART criteria").
 * An error says no, a warning "to some extent". Whether something can be achieved is not clear where it cannot be
 * measured; whether it is right for this family only people can say.
 */
export function verdictsOfRow(row: number, found: readonly VerdictGround[]): RowVerdicts {
  const worst = (letter: keyof Letters): Severity | null => {
    const here = found
      .filter(({ criterion }) => letterOf[criterion] === letter)
      .map(({ severity }) => severity);
    return here.includes('error') ? 'error' : here.includes('warning') ? 'warning' : null;
  };
  const judged = (letter: keyof Letters): Verdict => {
    const severity = worst(letter);
    return severity === 'error' ? 'no' : severity === 'warning' ? 'to some extent' : 'yes';
  };
  const left = (letter: keyof Letters): Verdict => (worst(letter) === null ? 'for people' : judged(letter));
  const m = judged('m');
  return {
    row,
    letters: {
      s: judged('s'),
      m,
      a: worst('a') === null && m === 'no' ? 'not clear' : left('a'),
      r: worst('r') === 'error' ? 'not clear' : left('r'),
      t: judged('t'),
    },
  };
}
