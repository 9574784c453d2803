import { isFamilyWord } from '../actors/family';
import { isGivenName } from './given-names';
import { isBareVerb, wordClass } from '../sentences/lexicon';
import { isGrammarWord, isOrdinaryWord } from './ordinary-words';
import { isOrganisationAcronym, isOrganisationWord, isPlaceWord } from '../actors/organisations';
import { isRoleAcronym, isRoleHead, isRoleModifier } from '../actors/roles';
import type { Part } from '../sentences/parts';

/** What a capitalised word can be in a run of capitalised words. */
export type NameWordKind =
  | 'title'
  | 'initial'
  | 'name'
  | 'either'
  | 'unknown'
  | 'ordinary'
  | 'grammar'
  | 'kin'
  | 'role'
  | 'place'
  | 'acronym'
  | 'date';

const titles = new Set(
  `mr mrs ms miss mx dr pc dc ds dci di dsu wpc pcso rev revd reverend cllr councillor sir dame prof professor sgt insp
   sister sr fr father pastor imam rabbi judge doctor constable sergeant inspector canon nurse`.split(/\s+/),
);
const titlesThatAreWords = new Set(
  'sister father pastor imam rabbi judge doctor constable sergeant inspector canon miss nurse di sir dame'.split(
    ' ',
  ),
);

const weekdaysAndMonths = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march
   july september october november december feb mar apr jun jul aug sep sept oct nov dec mondays tuesdays wednesdays thursdays
   fridays saturdays sundays spring easter christmas diwali eid ramadan`.split(/\s+/),
);

const monthsThatAreNames = new Set('april may june august summer autumn winter jan avril'.split(' '));

const otherEither = new Set(
  `will hope grace mark faith rose jack pat bill art sunny joy patience precious blessing destiny miracle ivy lily daisy poppy
   heather holly robin skye river angel happy comfort mercy honour prince princess earl drew chase hunter mason tyler chance rich
   frank nick rob sue gene dean guy max ray penny ruby jade amber crystal dawn eve carol olive ginger rowan ash wade miles star storm sky
   peace wisdom gift lucky junior major charity constance prudence verity felicity serenity harmony melody trinity eden
   haven journey justice rocky buddy chip cliff dale glen brook reed jay lance grant basil rusty bud fern hazel iris violet
   marigold primrose jasmine olive myrtle sage rosemary coral pearl gem opal sapphire diamond star skylar phoenix
   raven wren birdie kitty king reign royal noble ace blaze chase ocean autumn misty sandy stormy windy favour goodness
   praise promise success thankgod godswill innocent beauty pretty progress fortune memory talent trust love lovely
   non van long law so an do bo po the man my hung sky pay gay fay iman art ray bea dot lark brave sterling forest`.split(
    /\s+/,
  ),
);
const neverNames = new Set('the an so do my man non-english pay'.split(' '));

/** True for a month or season that is a girl's or boy's name too. */
export function isMonthName(plain: string): boolean {
  return monthsThatAreNames.has(plain);
}

/** True for a title that is a word of its own as well: "Sister", "Miss", "Judge". */
export function isTitleAndWord(plain: string): boolean {
  return titlesThatAreWords.has(plain);
}

/** True for "Mr", "Dr", "PC" and the like, with or without a full stop. */
export function isTitle(plain: string): boolean {
  return titles.has(plain.replace(/\.$/, ''));
}

/** What the document tells of words: those of its people's names, and those it writes in lower case somewhere. */
export interface WordsOfDocument {
  readonly names: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

const gaelicOrApostrophe = /^(?:O['’]\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|D['’]\p{Lu})/u;

/** What one word of a run can be, judged by itself. `shouting` tells that the whole text is in capitals. */
export function nameWordKind(part: Part, known: WordsOfDocument, shouting: boolean): NameWordKind {
  const { text, plain } = part;
  if (/\p{N}/u.test(text)) {
    return 'ordinary';
  }
  if (/^\p{Lu}$/u.test(text)) {
    return 'initial';
  }
  if (isTitle(plain)) {
    return 'title';
  }
  if (otherEither.has(plain) && !neverNames.has(plain)) {
    return 'either';
  }
  if (monthsThatAreNames.has(plain)) {
    return 'either';
  }
  if (weekdaysAndMonths.has(plain)) {
    return 'date';
  }
  if (!shouting && /^\p{Lu}[\p{Lu}\p{M}'’-]*s?$/u.test(text) && text.length < 7 && text.length > 1) {
    if (
      /^[A-Z]J$/.test(text) ||
      (known.names.has(plain) && !isRoleAcronym(plain) && !isOrganisationWord(plain))
    ) {
      return 'name';
    }
    if (text.length < 4 || isRoleAcronym(plain) || !isNameByItself(plain)) {
      return 'acronym';
    }
  }
  if (!shouting && /^\p{Lu}{7,}$/u.test(text) && isOrganisationAcronym(plain)) {
    return 'acronym';
  }
  if (known.names.has(plain) && !isGrammarWord(plain)) {
    return isWord(plain) ? 'either' : 'name';
  }
  if (isGrammarWord(plain)) {
    return 'grammar';
  }
  if (isFamilyWord(plain)) {
    return 'kin';
  }
  if (isRoleHead(plain, true) || isRoleModifier(plain)) {
    return isPlaceWord(plain) ? 'place' : 'role';
  }
  if (isGivenName(plain)) {
    return 'name';
  }
  if (isPlaceWord(plain)) {
    return 'place';
  }
  return kindByShape(text, plain, known);
}

function kindByShape(text: string, plain: string, known: WordsOfDocument): NameWordKind {
  if (gaelicOrApostrophe.test(text)) {
    return 'name';
  }
  const byLexicon = wordClass(plain);
  if (byLexicon !== 'unknown') {
    return byLexicon;
  }
  if (isBareVerb(plain)) {
    return 'ordinary';
  }
  if (plain.includes('-')) {
    const pieces = plain.split('-');
    if (
      pieces.some((piece) => isGivenName(piece) || wordClass(piece) === 'name') &&
      !pieces.some((piece) => isOrdinaryWord(piece))
    ) {
      return 'name';
    }
    return pieces.some(
      (piece) =>
        isOrdinaryWord(piece) ||
        isGrammarWord(piece) ||
        wordClass(piece) === 'ordinary' ||
        isRoleModifier(piece),
    )
      ? 'ordinary'
      : 'unknown';
  }
  if (
    isOrdinaryWord(plain) ||
    known.lowerCase.has(plain) ||
    wordClass(plain.replace(/s$/, '')) === 'ordinary'
  ) {
    return 'ordinary';
  }
  return isRoleHead(plain) ? 'role' : 'unknown';
}

function isNameByItself(plain: string): boolean {
  return isGivenName(plain) || wordClass(plain) === 'name';
}

function isWord(plain: string): boolean {
  return wordClass(plain) === 'either' || wordClass(plain) === 'ordinary' || isOrdinaryWord(plain);
}
