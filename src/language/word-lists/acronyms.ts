import type { Span } from '../../plan/document-as-read';
import { acronymGlossary } from './acronym-glossary';
import { wordClass } from '../sentences/lexicon';
import type { Word } from '../sentences/words';
import { wordsOf } from '../sentences/words';
import { matchesOf } from '../sentences/matches';

/** An acronym in a text. `start` and `end` take in a plural or possessive ending; `short` does not. */
export interface Acronym extends Span {
  readonly short: string;
  readonly ending: '' | 'plural' | 'possessive';
  /** What it stands for, where the glossary says. */
  readonly meaning: string | null;
}

/** Known to everyone, or no acronym but a placeholder, a number, a school lesson or a title. */
const everyday = new Set(
  (
    'GP NHS UK TV ID OK PE AM PM USA EU UN BBC ITV CD DVD PC IT ICT CV DIY RE SAT SATS GCSE GCSES BTEC PIN ATM PDF SMS URL FAQ MP HR ' +
    'MOT VAT BT DJ VIP CCTV SIM USB WC PS NB RIP LTD PLC TBC TBA TBD ASAP NA NK DOB AD BC BST GMT KG CM MM ML MG KM MPH RSPCA RNIB ' +
    'PTA AKA FAO CC RSVP SOS DR MR MRS MS ST QC KC OBE MBE LOL'
  ).split(' '),
);
const romanNumeral = /^[IVX]+$/;
const small = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'an', 'on', 'with', 'at', '&']);
const glossary = new Map(
  Object.entries(acronymGlossary).map(([short, meaning]) => [short.toUpperCase(), meaning]),
);

/** Every acronym of the text that may need spelling out, in order. `house` holds what the house has added. */
export function findAcronyms(
  text: string,
  words: readonly Word[],
  house: Readonly<Record<string, string>> = {},
): readonly Acronym[] {
  if (!/\p{Lu}\p{L}?\p{Lu}/u.test(text)) return [];
  const shouted = !/\p{Ll}/u.test(text) && words.length > 1;
  return words.flatMap((word, at) =>
    partsBetweenSlashes(word).flatMap((part): Acronym[] => {
      const found = acronymOf(part.text, house, namesThing(words[at + 1]?.plain));
      if (!found || isPostcode(part.text, words[at + 1]?.text)) return [];
      if (shouted && (found.meaning === null || wordClass(found.short.toLowerCase()) === 'ordinary'))
        return [];
      return [{ ...found, start: part.start, end: part.start + part.text.length }];
    }),
  );
}

/** "The SIPS worker": before such a word capitals are no stress laid on a word ("NOT", "DAILY"). */
function namesThing(next = ''): boolean {
  return /^(?:workers?|teams?|forms?|course|group|project|panel|assessments?|referrals?|plan|money|funding|service|programme|scheme|reports?|booklets?|leaflets?|website|helpline|meetings?|nurses?|letters?|workbook|clinic|app|list|board|checklist|pathway|tool|framework|officers?|lead|manager|hub|line|sessions?|review)$/.test(
    next,
  );
}

function acronymOf(
  text: string,
  house: Readonly<Record<string, string>>,
  beforeThing: boolean,
): Pick<Acronym, 'short' | 'ending' | 'meaning'> | null {
  const bare = text.replace(/['’]s?$/, '');
  const plural = bare === text && /^\p{Lu}{2,}s$/u.test(text);
  const written = plural ? text.slice(0, -1) : bare;
  const short = /^(?:\p{Lu}\.){1,}\p{Lu}\.?$/u.test(written) ? written.replaceAll('.', '') : written;
  const first = /^\p{Lu}[\p{Lu}\p{Ll}\d]*/u.exec(short)?.[0] ?? '';
  const capitals = short.replace(/[^\p{Lu}]/gu, '').length;
  if (capitals < 2 || everyday.has(short.toUpperCase()) || everyday.has(first.toUpperCase())) return null;
  const whole = meaningOf(short, house);
  const meaning = whole ?? (first === short ? null : meaningOf(first, house));
  if (meaning === null && (!/^\p{Lu}{2,6}\d?$/u.test(short) || romanNumeral.test(short))) return null;
  if (meaning === null && !beforeThing && wordClass(short.toLowerCase()) !== 'unknown') return null;
  return {
    short: whole === null && meaning !== null ? first : short,
    meaning,
    ending: plural ? 'plural' : bare === text ? '' : 'possessive',
  };
}

/** What an acronym stands for by the house's glossary or the field's; `null` where neither knows it. */
export function meaningOf(short: string, house: Readonly<Record<string, string>> = {}): string | null {
  const own = Object.entries(house).find(([known]) => known.toUpperCase() === short.toUpperCase());
  return own?.[1] ?? glossary.get(short.toUpperCase()) ?? null;
}

function partsBetweenSlashes(word: Word): readonly { readonly text: string; readonly start: number }[] {
  if (!word.text.includes('/')) return [word];
  let start = word.start;
  return word.text.split('/').map((text) => {
    const part = { text, start };
    start += text.length + 1;
    return part;
  });
}

function isPostcode(text: string, next: string | undefined): boolean {
  return /\d/.test(text) && next !== undefined && /^\d\p{Lu}{2}$/u.test(next);
}

/**
 * The acronym that a text is the glossary entry of, or `null`: "MASH = Multi-Agency Safeguarding Hub". `next` is the text that
 * follows it in the document: in a table of acronyms the meaning stands in the next cell.
 */
export function glossaryEntry(
  text: string,
  next = '',
  house: Readonly<Record<string, string>> = {},
): string | null {
  const [, short = '', rest = ''] =
    /^\s*([\p{L}\d.]{2,12})\s*(?:[:=]|\s[–—-]\s|$)\s*(.{0,120})$/u.exec(text) ?? [];
  const meaning = rest === '' ? next : rest;
  return isShort(short) && meaning !== '' && beginsWithMeaning(meaning, short, house) ? short : null;
}

/**
 * The acronyms that a text spells out: "Multi-Agency Safeguarding Hub (MASH)", "MASH (Multi-Agency Safeguarding Hub)",
 * "MASH, which stands for Multi-Agency Safeguarding Hub".
 */
export function acronymsSpeltOut(
  text: string,
  house: Readonly<Record<string, string>> = {},
): readonly string[] {
  const found: string[] = [];
  if (!/\p{Lu}\p{L}?\p{Lu}/u.test(text) || !/[([,=:–—-]|stand|mean|short/.test(text)) return found;
  for (const match of matchesOf(text, /[([]\s*([\p{L}\d.-]{2,12}?)s?\s*[)\]]/gu)) {
    const written = (match[1] ?? '').replaceAll('.', '');
    const short = meaningOf(written, house) === null ? written.replace(/-?\d+$/, '') : written;
    if (isShort(short) && endsWithMeaning(text.slice(0, match.index), short, house)) found.push(short);
  }
  for (const match of matchesOf(
    text,
    /(\p{Lu}[\p{L}.]?\p{Lu}[\p{L}\d.]{0,12})['’]?s?\s*(?:[([]|=|:|\s[–—-]\s|,? (?:which )?(?:stands for|means|is short for)\s)\s*([^)\]\n;]{5,120})/gu,
  )) {
    const short = `${lettersBefore(text, match.index)}${match[1] ?? ''}`.replaceAll('.', '');
    if (isShort(short) && beginsWithMeaning(match[2] ?? '', short, house)) found.push(short);
  }
  // Where nothing ends so, what leads up to it would be looked for from every letter of the text.
  if (!/,\s+[\p{L}\d]{2,12}\)/u.test(text)) return found;
  for (const match of matchesOf(text, /([\p{L}\s,’'&-]{5,120}),\s+([\p{L}\d]{2,12})\)/gu)) {
    const short = match[2] ?? '';
    if (isShort(short) && endsWithMeaning(match[1] ?? '', short, house)) found.push(short);
  }
  return found;
}

/** Where a text spells an acronym of the field out: "[Positive behaviour support] (PBS)", "([PBS: positive behaviour support])". */
export function spellingsOut(text: string): readonly Span[] {
  if (!text.includes('(')) return [];
  return matchesOf(text, /\((\p{Lu}[\p{L}\d&-]{1,9}?)s?(:[^)]*)?\)/gu).flatMap((match): readonly Span[] => {
    const meaning = meaningOf(match[1] ?? '');
    if (meaning === null) return [];
    if (match[2] !== undefined) return [{ start: match.index, end: match.index + match[0].length }];
    const end = text.slice(0, match.index).trimEnd().length;
    const start = end - meaning.length;
    return text.slice(Math.max(0, start), end).toLowerCase() === meaning.toLowerCase()
      ? [{ start, end }]
      : [];
  });
}

/** Up to three small letters that begin a word: within the pattern of the acronym they would make it slow to be made ready. */
function lettersBefore(text: string, at: number): string {
  return /\p{L}{0,3}$/u.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? '';
}

function isShort(short: string): boolean {
  return short.replace(/[^\p{Lu}]/gu, '').length >= 2;
}

function endsWithMeaning(before: string, short: string, house: Readonly<Record<string, string>>): boolean {
  const meaning = meaningOf(short, house);
  if (meaning !== null && compared(before).endsWith(compared(meaning))) return true;
  const words = wordsOf(before).slice(-12);
  if (words.length === 0 || !/[\p{L}\s]$/u.test(before)) return false;
  if (words.some((_, at) => words.length - at >= 2 && spells(words.slice(at), short))) return true;
  // An acronym that no glossary knows is spelt out by whatever words its writer put before it, a person's name aside.
  const last = words.at(-1);
  return meaning === null && last !== undefined && /^\p{Ll}/u.test(last.text);
}

function beginsWithMeaning(after: string, short: string, house: Readonly<Record<string, string>>): boolean {
  const meaning = meaningOf(short, house);
  if (meaning !== null && compared(after).startsWith(compared(meaning))) return true;
  const words = wordsOf(after).slice(0, 12);
  return words.some((_, at) => at >= 1 && spells(words.slice(0, at + 1), short));
}

/** Lower case with marks and plural endings evened out, for comparing a meaning with what is written. */
function compared(words: string): string {
  return wordsOf(words)
    .flatMap(({ plain }) => plain.split('-'))
    .filter((plain) => !small.has(plain))
    .map((plain) => plain.replace(/['’]s$/, '').replace(/s$/, ''))
    .join('');
}

/** True where the acronym is made of the beginnings of these words in order; small words may be passed over. */
function spells(words: readonly Word[], short: string): boolean {
  const parts = words.flatMap(({ plain }) => plain.split(/[-&/]/)).filter((part) => part !== '');
  return spelt(parts, short.toLowerCase());
}

function spelt(parts: readonly string[], short: string): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return short === '';
  if (small.has(first) && spelt(rest, short)) return true;
  for (let length = 1; length <= Math.min(4, first.length); length += 1) {
    if (!short.startsWith(first.slice(0, length))) return false;
    if (spelt(rest, short.slice(length))) return true;
  }
  return false;
}
