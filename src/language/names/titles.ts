import { isChildWord, isFamilyWord } from '../actors/family';
import { isOrganisationWord } from '../actors/organisations';
import { partsOf } from '../sentences/parts';
import type { Part } from '../sentences/parts';
import { isRoleAcronym, isRoleHead, isRoleModifier } from '../actors/roles';
import { wordsOf } from '../sentences/words';

/** What words beside a name say of the person. */
export interface TitleRead {
  /** The jobs, lower-cased unless an acronym: "social worker", "SENCO". */
  readonly roles: readonly string[];
  readonly kind: 'child' | 'family' | 'professional' | null;
}

const nothing: TitleRead = { roles: [], kind: null };
const cutting = new Set(
  'at from in on with within who that which via to through under based is was'.split(' '),
);
const childSigns =
  /\b(?:aged?|d\.?o\.?b|born|years? old|yrs|months old)\b|^\d{1,2}(?:\s*(?:years?|yrs?|months?|mths?|weeks?|wks?|days?))?$/i;

/**
 * Reads words beside a name as a title: "social worker", "Ellie's mother", "housing officer, Torbay Homes", "SENCO".
 * What is no title gives no roles and a `null` kind.
 */
export function readTitle(text: string): TitleRead {
  if (childSigns.test(text.trim())) {
    return { roles: [], kind: 'child' };
  }
  const pieces = text
    .replace(/\s*\((?:age[d:]?\s*)?\d{1,2}(?:\s*(?:years?|months?|yrs)(?:\s*old)?)?\)/gi, '')
    // "Health visitor (HV)", its end lost with the bracket round it all: the short form says no more.
    .replace(/(?<=\p{L})\s*\(\p{Lu}[\p{L}&/]{0,3}\p{Lu}s?(?:\)|$)/gu, '')
    .split(/[,;\n\v]|\s[-–—]\s|\s(?:and|&)\s|\s?\/\s?(?=\p{L}{2})/u)
    .map((piece) => piece.trim());
  const read = pieces.filter((piece) => piece !== '').map(readPiece);
  const roles = read.flatMap((piece) => piece.roles);
  const kinds = read.map((piece) => piece.kind);
  const kind = kinds.find((each) => each !== null) ?? null;
  // "Brothers, 11 and 8": an age makes them children of the family too.
  const young =
    kind === 'family' && kinds.includes('child') && /\b(?:brother|sister|sibling)s?\b/i.test(text);
  return { roles, kind: young ? 'child' : kind };
}

function readPiece(piece: string): TitleRead {
  if (/^(?:\d|1[0-7])$/.test(piece)) return { roles: [], kind: 'child' };
  const parts = headPhrase(partsOf(piece, wordsOf(piece)));
  const first = parts[0];
  const last = parts[parts.length - 1];
  const head = headOf(parts);
  if (first === undefined || last === undefined || head === undefined || parts.length > 7) {
    return nothing;
  }
  if (/^carers?$/.test(head.plain) && parts.some((part) => part.plain === 'foster')) {
    return { roles: [titleCase(piece.slice(first.start, last.end))], kind: 'professional' };
  }
  // "Ellie's key person", "link person": a job, as "young person" is not.
  if (
    head.plain === 'person' &&
    parts.some((part) => /^(?:key|link|support|contact|named)$/.test(part.plain))
  ) {
    return { roles: [titleCase(piece.slice(first.start, last.end))], kind: 'professional' };
  }
  if (isFamilyWord(head.plain)) {
    return {
      roles: [],
      kind:
        isChildWord(head.plain) && !parts.some((part) => part.possessive && isFamilyWord(part.plain))
          ? 'child'
          : 'family',
    };
  }
  if (isRoleHead(head.plain) && !/^(?:parent)$/.test(head.plain)) {
    return { roles: [titleCase(piece.slice(first.start, last.end))], kind: 'professional' };
  }
  if (isOrganisationWord(head.plain) && parts.length < 6) {
    return { roles: [], kind: 'professional' };
  }
  return nothing;
}

/** The phrase without its article or owner, and without what follows a preposition. */
function headPhrase(parts: readonly Part[]): readonly Part[] {
  const owner = parts.findLastIndex(
    (part, index) => part.possessive && index < parts.length - 1 && !isRoleModifier(part.plain),
  );
  const from = Math.max(
    owner + 1,
    parts.findIndex(
      (part) => !/^(?:the|a|an|his|her|their|our|my|new|allocated|named|is|as|current)$/.test(part.plain),
    ),
  );
  const cut = parts.findIndex((part, index) => index > from && cutting.has(part.plain));
  return parts.slice(Math.max(0, from), cut === -1 ? undefined : cut);
}

/** The head of "Head of Year 9" is "Head"; of "Family support worker", "worker". */
function headOf(parts: readonly Part[]): Part | undefined {
  const of = parts.findIndex((part, index) => index > 0 && (part.plain === 'of' || part.plain === 'for'));
  return of === -1 ? parts[parts.length - 1] : parts[of - 1];
}

/** Lower case, but acronyms and names within a title as written. */
function titleCase(title: string): string {
  return title
    .split(' ')
    .map((word) =>
      /^\p{Lu}{2,}s?$|^\p{Lu}\/\p{Lu}$/u.test(word) || isRoleAcronym(word.toLowerCase())
        ? word
        : word.toLowerCase(),
    )
    .join(' ');
}
