import { keptByText } from '../../plan/kept-by-text';
import { isGivenName } from './given-names';
import { wordClass } from '../sentences/lexicon';
import { plainName } from '../facts/document-words';

/** A name made ready for comparing: its words without accents and marks. */
export interface SpeltName {
  readonly plain: string;
  readonly letters: readonly string[];
}

/** Makes a name ready for comparing with many others. */
export function speltName(name: string): SpeltName {
  return { plain: plainName(name), letters: lettersOf(name) };
}

/**
 * True where two full names are most likely one person's: they differ in accents, hyphens or one or two letters of one word.
 * Two first names that are both in use ("Megan", "Tegan") are two people, unless they sound alike ("Catherine", "Katherine").
 */
export function differOnlyInSpelling(one: SpeltName, other: SpeltName): boolean {
  const a = one.letters;
  const b = other.letters;
  if (a.length !== b.length || a.length === 0) {
    return false;
  }
  const at = a.findIndex((word, index) => word !== b[index]);
  if (at < 0) {
    return one.plain !== other.plain;
  }
  const [left = '', right = ''] = [a[at], b[at]];
  if (Math.abs(left.length - right.length) > 2 || a.some((word, index) => index > at && word !== b[index])) {
    return false;
  }
  return isFirstName(at, a) ? firstNamesAlike(left, right, a.length > 1) : surnamesAlike(left, right);
}

function isFirstName(at: number, words: readonly string[]): boolean {
  return at === 0 && !/^(?:mr|mrs|ms|miss|dr)$/.test(words[0] ?? '');
}

function lettersOf(name: string): readonly string[] {
  return plainName(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/['’]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}

function firstNamesAlike(one: string, other: string, withSurname: boolean): boolean {
  if (soundOf(one) === soundOf(other)) {
    return withSurname || distance(one, other) === 1;
  }
  const inUse = (name: string): boolean => isGivenName(name) || wordClass(name) !== 'unknown';
  if (Math.min(one.length, other.length) <= 4) {
    return false;
  }
  const near = distance(one, other);
  return (
    (near === 1 || (near === 2 && withSurname && Math.min(one.length, other.length) > 7)) &&
    !(inUse(one) && inUse(other))
  );
}

function surnamesAlike(one: string, other: string): boolean {
  const short = Math.min(one.length, other.length);
  if (short <= 3) {
    return false;
  }
  const near = distance(one, other);
  return near === 1 || (near === 2 && short > 6);
}

/** A name as it sounds, roughly: Catherine and Katherine, Stephen and Steven, Sara and Sarah, Monica and Monika, Mihaela and Michaela. */
const soundOf = keptByText((name) =>
  name
    .replace(/^c(?=[aou])|ck|q/g, 'k')
    .replace(/(?<=[aeiou])ch(?=[aeiou])/g, 'h')
    .replace(/^c(?=h)|c(?=[aoutlr]|$)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/v(?=en)/g, 'f')
    .replace(/y/g, 'i')
    .replace(/h(?=$|[^aeiou])/g, '')
    .replace(/ie$|ey$|ee$/g, 'i')
    .replace(/e(?=$)/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/^geof/, 'jef')
    .replace(/^jon(?:ath.n)?$/, 'jon'),
);

/** The number of letters to add, leave out, change or swap. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
