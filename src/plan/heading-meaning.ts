import { clauseMeaning, nounAskedFor } from './heading-clauses';
import { headingParts, LONGEST_HEADING, LONGEST_LABEL } from './heading-text';
import { FRONT_NOUNS, LIGHT_NOUNS, WORD_MEANINGS, type WordMeaning } from './heading-words';
import type { CellAsRead } from './document-as-read';
import type { CellRole } from './plan';
import { keptByText } from './kept-by-text';
import { keptWith } from './kept-with';
import { cellText } from './table-grid';

/** How surely (0 to 1) a heading says that its column is for each role; a role that it does not speak of is not in it. */
export type HeadingMeaning = ReadonlyMap<CellRole, number>;

/** A hint behind a label says less about the column than the label itself. */
const HINT_WEIGHT = 0.6;

/** What a cell's text says as a heading; worked out once for each cell, for a table's layout is asked for in many ways. */
export const cellMeaning = keptWith((cell: CellAsRead) => headingMeaning(cellText(cell)));

/** What the heading of a column, or the label of a row, says that it is for. Empty for prose, dates and names. */
export const headingMeaning = keptByText((heading): HeadingMeaning => {
  const meaning = new Map<CellRole, number>();
  if (heading.length > LONGEST_HEADING) {
    // Guidance may follow a heading in its cell; prose has no short first line.
    const [first = ''] = heading.split('\n', 1);
    return first.length <= LONGEST_LABEL ? headingMeaning(first) : meaning;
  }
  if (/\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(heading)) return meaning;
  const { label, hints } = headingParts(heading);
  const labelled = partMeaning(label);
  const both = whoAndWhen(labelled, hints[0]);
  if (both) return both;
  const add = (meanings: readonly WordMeaning[], weight: number): void => {
    for (const [role, strength] of meanings) {
      meaning.set(role, Math.max(meaning.get(role) ?? 0, strength * weight));
    }
  };
  add(labelled, 1);
  const unsaid = labelled.every(([role]) => role === 'other');
  for (const hint of hints) add(partMeaning(hint), unsaid ? 0.9 : HINT_WEIGHT);
  return meaning;
});

/** The surest role of a heading, or `undefined` where it says nothing. */
export function surestRole(meaning: HeadingMeaning): WordMeaning | undefined {
  let surest: WordMeaning | undefined;
  for (const [role, strength] of meaning) if (!surest || strength > surest[1]) surest = [role, strength];
  return surest;
}

/** "Who" as the label with "and by when" behind it is one column for both. */
function whoAndWhen(labelled: readonly WordMeaning[], hint: string | undefined): HeadingMeaning | undefined {
  if (hint === undefined || !/^((and|&|by|\/)\s|(who|whom|when|date|timescale)s?\b)/.test(hint))
    return undefined;
  const roles = new Set([labelled[0]?.[0], partMeaning(hint)[0]?.[0]]);
  return roles.has('who') && roles.has('when') ? new Map([['who+when', 1]]) : undefined;
}

/** The meaning of one label or hint: of its clause, where it is one; else of its nouns. */
function partMeaning(part: string): readonly WordMeaning[] {
  if (part === '') return [];
  const asked = nounMeaning(nounAskedFor(part) ?? '');
  if (asked && asked[1] >= 0.7) return [asked];
  return clauseMeaning(part) ?? joinedMeaning(part);
}

const JOINT = /[,&/+]|\b(?:and|or)\b/;
const JOINTS = /\s*(?:,|&|\/|\+|\band\b|\bor\b)\s*/;

/** "Actions and timescales", "lead / date": the meaning of nouns joined by "and" or a stroke. */
function joinedMeaning(part: string): readonly WordMeaning[] {
  const phrases = JOINT.test(part) ? part.split(JOINTS) : [part];
  const meanings = phrases.map(nounMeaning).filter((meaning) => meaning !== undefined);
  const roles = new Set(meanings.map(([role]) => role));
  if (roles.has('who') && roles.has('when') && !roles.has('action')) return [['who+when', 1]];
  // "Outcome / progress" is what came of it; a "measure or action" is done.
  if (roles.has('outcome') && roles.has('notes')) return [['notes', 0.8]];
  if (roles.has('measure') && roles.has('action')) return [['action', 0.8]];
  const telling = meanings.find(([role]) => role !== 'other');
  // "Parent/carer's action" is about the action: the noun behind the stroke heads both.
  const last = meanings.at(-1);
  const first = telling && last && telling[1] < 0.6 && last[1] >= 0.8 ? last : (telling ?? meanings[0]);
  if (!first) return [];
  return THEME_OF.test(part) ? [first, ['other', first[1] / 2]] : [first];
}

/** The meaning of a noun phrase: of its last telling noun before a preposition, else of the first behind one. */
function nounMeaning(phrase: string): WordMeaning | undefined {
  const words = phrase
    .split(' ')
    .map((word) => (/[.']/.test(word) ? word.replace(/^[.']+|[.']+$|'s?$/g, '') : word));
  const end = words.findIndex((word, at) => at > 0 && NOT_OF_THE_HEAD.has(word));
  const head = end === -1 ? words : words.slice(0, end);
  const front = head[0] !== undefined && FRONT_NOUNS.has(head[0]) ? WORD_MEANINGS.get(head[0]) : undefined;
  const ofHead = front ?? firstTelling([...head].reverse());
  // "Statement of concern" is about what is stated; a plan or arrangement for something is still what is done.
  const stated = LIGHT_STATEMENT.test(phrase) ? firstTelling(words.slice(head.length)) : undefined;
  if (stated) return weakenedBy(words, stated);
  if (ofHead && ofHead[0] !== 'other') return weakenedBy(words, front ? ofHead : asHead(head, ofHead));
  const behind = firstTelling(words.slice(head.length));
  // "Area of need" is about the need, a little less than "need"; "actions to meet need" is about the actions.
  if (behind) return weakenedBy(words, [behind[0], behind[1] * (ofHead ? 0.9 : 0.7)]);
  return ofHead && weakenedBy(words, ofHead);
}

function firstTelling(words: readonly string[]): WordMeaning | undefined {
  let light: WordMeaning | undefined;
  for (const word of words) {
    const meaning = WORD_MEANINGS.get(word);
    if (meaning) return meaning;
    light ??= LIGHT_NOUNS.get(word);
  }
  return light;
}

/** The meaning of a telling noun in its phrase: "new behaviour" is wanted, "worker reflection" is no worker. */
function asHead(head: readonly string[], [role, strength]: WordMeaning): WordMeaning {
  if (role === 'need' && strength < 0.9 && head.some((word) => WANTED.has(word))) return ['outcome', 0.8];
  const last = head.at(-1) ?? '';
  const ends = WORD_MEANINGS.has(last) || LIGHT_NOUNS.has(last) || PARTICIPLE.test(last);
  return ends ? [role, strength] : [role, strength * 0.6];
}

/** The more words a phrase has beside the telling one, the less it is a heading. */
function weakenedBy(words: readonly string[], [role, strength]: WordMeaning): WordMeaning {
  return words.length <= 5 ? [role, strength] : [role, strength * (5 / words.length)];
}

const LIGHT_STATEMENT = /^(statement|summary|description|outline|details?|nature|list|picture)s? of\b/;

const THEME_OF = /^(area|domain|dimension|category|theme|type|stage|location|place)s? (of|for)\b/;

const PARTICIPLE = /(ed|ing|able|ible|sought|given|taken|met|made|set|held|due|needed|wanted)$|^\d+$|^[a-z]$/;

const WANTED: ReadonlySet<string> = new Set(
  'ideal desired wanted intended expected new better improved future replacement alternative target positive preferred'.split(
    ' ',
  ),
);

const NOT_OF_THE_HEAD: ReadonlySet<string> = new Set(
  `of for to by in from against since with that which who whom on at about until towards per as within if when being been
  e.g will would should must can is are was were has have`.split(/\s+/),
);
