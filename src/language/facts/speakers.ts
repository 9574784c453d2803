import { keptByText } from '../../plan/kept-by-text';

/** Whose views are looked for. */
export type Speaker = 'child' | 'parent';

/** Words for the child of a plan, parts of a pattern. */
export const childWords =
  'child|children|young (?:person|people)|boys|girls|boy|girl|twins|siblings|baby|son|daughter|weans?|bairns?|kids|lads?';
/** Words for those who bring a child up, parts of a pattern. */
export const parentWords =
  'mum|mam|maw|mom|mummy|mother|dad|da|daddy|father|parents?|carers?|guardians?|nan|nana|nain|taid|gran|granny|grandma|grandad|grandmother|grandfather|grandparents|aunt(?:ie|y)?|uncle|family|step-?mum|step-?dad|step-?mother|step-?father|foster carers?';

/** A name as a pattern takes it word for word. */
export function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Those of the names that the text holds, in small letters or in capitals. */
export function formsIn(text: string, forms: readonly string[]): readonly string[] {
  const plain = text.toLowerCase();
  return forms.filter((form) => plain.includes(inSmall(form)));
}

const inSmall = keptByText((form) => form.toLowerCase());

const letters = /\p{L}+/gu;

/** A quick test whether a text may speak of someone: the patterns of many names take long, and most texts name nobody. */
export function mentionTest(speaker: Speaker, forms: readonly string[]): (text: string) => boolean {
  const tie = new RegExp(`(?:${speaker === 'child' ? childWords : parentWords})`, 'i');
  const names = new Set(forms.flatMap((form) => form.toLowerCase().match(letters)?.slice(0, 1) ?? []));
  return (text) =>
    tie.test(text) || (text.toLowerCase().match(letters) ?? []).some((word) => names.has(word));
}

const tied: Readonly<Record<Speaker, RegExp>> = {
  child: new RegExp(`^\\W*(?:(?:the|our|my) )?(?:${childWords})\\b.{0,30}$`, 'i'),
  parent: new RegExp(`^\\W*(?:(?:the|our|my) )?(?:${parentWords})\\b.{0,30}$`, 'i'),
};

/** True for a label that opens with the word for one of them: "Mum", "Father (Lloyd)", "The children". */
export function isTiedTo(label: string, speaker: Speaker): boolean {
  return tied[speaker].test(label);
}
