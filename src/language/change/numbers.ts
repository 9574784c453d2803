/** Numbers as they are written in plans: in digits, or in words up to a hundred. */

const ones = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, at) => [word, at + 1] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
  ['couple of', 2],
  ['a dozen', 12],
  ['hundred', 100],
  ['a hundred', 100],
]);

const wordPattern = `(?:${tens.join('|')})(?:[-\\s](?:${ones.slice(0, 9).join('|')}))?|${[...ones].reverse().join('|')}`;

/** The source of a pattern for a number in digits or words, without "a" and "an"; for lower-case text. */
export const numberPattern = `(?:\\d+(?:\\.\\d+)?|${wordPattern}|(?:a\\s+)?hundred)`;

/** The same, with "a", "an", "a couple of" and "a dozen". */
export const countPattern = `(?:${numberPattern}|a\\s+dozen|(?:a\\s+)?couple\\s+of|an?)`;

/** The value of a number as `countPattern` finds it; `null` for anything else. */
export function numberValue(text: string): number | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const known = values.get(plain);
  if (known !== undefined) return known;
  const [ten, one] = plain.split(/[-\s]/);
  const sum = [ten, one].map((word) => values.get(word ?? ''));
  return sum[0] !== undefined && sum[1] !== undefined ? sum[0] + sum[1] : null;
}
