import type { BlankName } from '../../checks/check';

/** The words that a blank stands between. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/**
 * What a person has put in a blank as it is written between the words round it: "3" times a week as "3 times", nothing
 * said again that stands beside it, a capital where a sentence begins, no full stop inside one. '' where nothing is put.
 */
export function filledBlank(name: BlankName, put: string, { before, behind }: Surroundings): string {
  const said = withoutNeighbours(put.trim(), { before, behind });
  const inside = behind.trim() === '' ? said : said.replace(/\s*[.;,]+$/, '');
  const counted = name === 'times' ? countedTimes(inside) : inside;
  return /(?:^|[.!?]\s)$/.test(before) ? counted.charAt(0).toUpperCase() + counted.slice(1) : counted;
}

/** People write "will brush" behind "will", and "twice a week" before "a week": what is there already is left out. */
function withoutNeighbours(put: string, { before, behind }: Surroundings): string {
  const words = put.split(/\s+/);
  const lengths = words.map((_, length) => length).reverse();
  const first = lengths.find((length) => endsWith(before, words.slice(0, length))) ?? 0;
  const rest = words.slice(first);
  const last = lengths.find((length) => length < rest.length && beginsWith(behind, rest.slice(-length))) ?? 0;
  return rest.slice(0, rest.length - last).join(' ');
}

function endsWith(text: string, words: readonly string[]): boolean {
  return words.length > 0 && ` ${text.trim()}`.toLowerCase().endsWith(` ${words.join(' ')}`.toLowerCase());
}

function beginsWith(text: string, words: readonly string[]): boolean {
  const behind = text.trim().toLowerCase();
  const said = words.join(' ').toLowerCase();
  return words.length > 0 && behind.startsWith(said) && !/^[\p{L}\p{N}]/u.test(behind.slice(said.length));
}

const number =
  /^(?:\d+(?:\s?(?:-|–|to|or)\s?\d+)?|two|three|four|five|six|seven|eight|nine|ten|one)(?:\s?[x×])?$/i;

/** "1" is once, "2" twice, and any other number so many times; what is no bare number stays as it was put. */
function countedTimes(put: string): string {
  if (!number.test(put)) return put;
  const count = put.replace(/\s?[x×]$/, '');
  if (/^(?:1|one)$/i.test(count)) return 'once';
  return /^(?:2|two)$/i.test(count) ? 'twice' : `${count} times`;
}
