import { timeWord } from '../actors/anchors';
import { isFamilyWord } from '../actors/family';
import { isBareVerb, isOnlyVerb } from '../sentences/lexicon';
import { isGrammarWord } from '../names/ordinary-words';
import { bareForm, isThirdPerson, presentVerb } from './present-verbs';
import type { StatementReading } from '../statement-reading';
import type { Word } from '../sentences/words';

/** What deeds are read from. */
export type DeedReading = Pick<
  StatementReading,
  'text' | 'words' | 'tagged' | 'actors' | 'names' | 'quotations'
>;

const anchors = /^(?:to|will|must|should|shall|agrees?|needs?)$/;
const modal = /^(?:will|must|should|shall)$/;
const adverb =
  /^(?:must|should|shall|will|not|also|then|always|never|both|each|all|to|jointly|together|agrees?|needs?|only|continue|be|still|\w+ly)$/;
const hangs =
  /^(?:so|that|if|when|who|which|because|until|how|what|where|whether|why|whose|as|while|whilst|unless|before|after|once|including|by|like|without|instead)$/;

/** A verb of something to be done. */
export interface VerbFound {
  /** Index of the verb among the sentence's words. */
  readonly verb: number;
  /** Index of the first word that belongs to it: its subject, or what joins it. */
  readonly from: number;
  readonly ownLead: boolean;
}

/** The verb that the sentence is built on: behind "to" or "will", an order, or in the present behind its subject. */
export function mainVerb(words: readonly Word[], reading: DeedReading): VerbFound | null {
  const first = words[0];
  if (first === undefined) {
    return null;
  }
  const isName = reading.names.some((name) => name.start <= first.start && first.end <= name.end);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || (index > 0 && hangs.test(word.plain))) {
      break;
    }
    if (
      anchors.test(word.plain) &&
      !(/^(?:needs?|agrees?)$/.test(word.plain) && words[index + 1]?.plain !== 'to')
    ) {
      const verb = skipAdverbs(words, index + 1);
      const plain = words[verb]?.plain ?? '';
      // Behind "will" any word but a small one is a verb: "Mum will shampoo the carpet".
      const surely =
        verb > index && modal.test(word.plain) && verb < words.length - 1 && !isGrammarWord(plain);
      const passive = words[verb - 1]?.plain === 'be' && participle.test(plain);
      if (isBareVerb(plain) || surely || passive) {
        return { verb, from: 0, ownLead: true };
      }
    }
  }
  const present = presentVerb(words, 0, reading);
  if (present !== null) {
    return { verb: present, from: 0, ownLead: true };
  }
  const order = !isName && isBareVerb(first.plain) && (isVerbHere(words, 0, reading) || opensOrder(words));
  return order ? { verb: 0, from: 0, ownLead: true } : null;
}

/** "Book eye test and get ...": a word that can be a verb, with an object, and another verb behind "and". */
function opensOrder(words: readonly Word[]): boolean {
  const next = words[1]?.plain ?? '';
  return (
    !isGrammarWord(next) &&
    !/ing$/.test(next) &&
    words.some(
      ({ plain }, at) =>
        at > 1 && (words[at - 1]?.plain === 'and' || words[at - 1]?.plain === 'then') && isOnlyVerb(plain),
    )
  );
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length - 1 && isAdverb(words[index]?.plain ?? '', words[index + 1]?.plain ?? '')) {
    index += 1;
  }
  return index;
}

function isAdverb(plain: string, next: string): boolean {
  return /^(?:has|have)$/.test(plain)
    ? next === 'to'
    : adverb.test(plain) && !(plain.endsWith('ly') && isBareVerb(plain));
}

/** The verbs that stand beside the main one: behind "and" or a comma, with or without a subject of their own. */
export function furtherVerbs(
  words: readonly Word[],
  main: VerbFound,
  reading: DeedReading,
): readonly VerbFound[] {
  const found: VerbFound[] = [];
  const present = isThirdPerson(words[main.verb]?.plain ?? '');
  let hanging = false;
  let before = main.verb;
  for (let index = main.verb + 1; index < words.length - 1; index += 1) {
    const word = words[index];
    const joint = jointAt(words, index, reading.text);
    if (word === undefined || isQuoted(word, reading)) {
      continue;
    }
    if (joint === null) {
      hanging ||=
        (hangs.test(word.plain) && !asAgreed(words, index) && !opensTime(words, index)) ||
        (word.plain === 'to' && isBareVerb(words[index + 1]?.plain ?? '') && index > before + 1);
      continue;
    }
    const told = hanging && joint > index ? null : presentVerb(words, joint, reading);
    const own =
      subjectAt(words, joint, reading) ??
      told ??
      (hanging ? null : (passiveAt(words, joint, main) ?? participleAt(words, joint, main, reading.text)));
    if (own !== null) {
      found.push({ verb: own, from: joint, ownLead: true });
      before = own;
      hanging = false;
      continue;
    }
    const verb = skipAdverbs(words, joint);
    const again = words
      .slice(joint, verb)
      .some(({ plain }) => modal.test(plain) || plain === 'to' || /^agrees?$/.test(plain));
    const makesSure =
      (words[verb]?.plain === 'ensure' ||
        (words[verb]?.plain === 'make' && words[verb + 1]?.plain === 'sure')) &&
      !words.slice(verb).some(({ plain: later }) => /\d/.test(later));
    // "And never touch a drop again": the other side of the same deed.
    const forbids = words.slice(joint, verb).some(({ plain }) => plain === 'never');
    const purpose = joint === index && words[joint]?.plain === 'to' && !goesOnWithTo(words, joint);
    const oneDeed = makesSure || forbids || purpose || (index === before + 1 && verb === index + 1);
    const stands = present ? isPresentHere(words, verb, reading) : isVerbHere(words, verb, reading);
    if (oneDeed || (hanging && !again) || !stands) {
      continue;
    }
    found.push({ verb, from: index, ownLead: false });
    before = verb;
    hanging = false;
  }
  return found;
}

/** "To ring, to write and to visit" is a list; ", to change how he speaks" alone behind a comma says what for. */
function goesOnWithTo(words: readonly Word[], at: number): boolean {
  return words.some(({ plain }, index) => index > at && plain === 'and' && words[index + 1]?.plain === 'to');
}

/** The participle of a passive with a thing for its subject: "and a card will be given to Ellie", beside another such. */
function passiveAt(words: readonly Word[], from: number, main: VerbFound): number | null {
  if (words[main.verb - 1]?.plain !== 'be') return null;
  const be = words.findIndex(
    ({ plain }, at) =>
      plain === 'be' &&
      at > from + 1 &&
      at < from + 12 &&
      /^(?:to|will|should|must)$/.test(words[at - 1]?.plain ?? ''),
  );
  const subject = words.slice(from, be - 1);
  const isThing = be > 0 && !subject.some(({ plain }) => hangs.test(plain) || anchors.test(plain));
  return isThing && be + 1 < words.length ? be + 1 : null;
}

/** "And bedroom cleared", ", LSW started": a thing and what is to be done with it, behind a passive whose "to be" holds for both. */
function participleAt(words: readonly Word[], from: number, main: VerbFound, text: string): number | null {
  if (words[main.verb - 1]?.plain !== 'be' || participle.test(words[from]?.plain ?? '')) return null;
  const verb = words.findIndex(({ plain }, at) => at > from && at < from + 5 && participle.test(plain));
  const before = words[from - 1];
  const first = words[from];
  const last = words[verb];
  if (verb < 0 || !before || !first || !last) return null;
  // "About the risks and concerns raised": what "and" joins behind a preposition is one more thing of the same deed.
  const apart =
    /,/.test(text.slice(before.start, first.start)) ||
    words.slice(main.verb + 1, from - 1).every(({ plain }) => particles.test(plain) || timeWord.test(plain));
  const thing = words.slice(from, verb);
  const isThing = !thing.some(({ plain }) => hangs.test(plain) || anchors.test(plain) || linking.test(plain));
  const ends = /^\s*(?:[.,;]|$|(?:by|and|on|before|in|off|out|up|down|from|for|to|at|with|within)\b)/i.test(
    text.slice(last.end),
  );
  return apart && isThing && ends ? verb : null;
}
const participle =
  /^(?!need|bed$|shed$|red$|speed$|seed$|feed$)(?:\p{L}{2,}ed|done|made|given|held|kept|sent|written|drawn|put|set|taken|found|sought|bought|brought|told|shown|paid|built|begun|hung|swept|mended)$/u;
const linking = /^(?:of|about|for|with|to|from|and|or|is|are|was|were|has|have|had|not|no)$/;

/** "By 9.15am", "before Friday": no clause hangs there. */
function opensTime(words: readonly Word[], at: number): boolean {
  return (
    /^(?:by|before|after|until)$/.test(words[at]?.plain ?? '') && timeWord.test(words[at + 1]?.plain ?? '')
  );
}

/** "As prescribed", "as agreed": no clause hangs there. */
function asAgreed(words: readonly Word[], at: number): boolean {
  return words[at]?.plain === 'as' && /ed$|^(?:needed|well|soon)$/.test(words[at + 1]?.plain ?? '');
}

/** Where the word at `index` joins ("and", "then", a comma before it): the index of the word after; else `null`. */
function jointAt(words: readonly Word[], index: number, text: string): number | null {
  const word = words[index];
  const previous = words[index - 1];
  if (word === undefined || previous === undefined) {
    return null;
  }
  const gap = text.slice(previous.end, word.start);
  if (word.plain === 'then' && /^(?:they|he|she|we|i|it|you)$/.test(previous.plain)) {
    return null;
  }
  if (word.plain === 'and' || word.plain === 'then' || word.plain === '&') {
    return index + 1;
  }
  return /[,;&+]|\s\/\s/.test(gap) && !anchors.test(previous.plain) ? index : null;
}

/** The verb of a clause with its own subject that begins at `from`: "the school will text"; else `null`. */
function subjectAt(words: readonly Word[], from: number, { actors }: DeedReading): number | null {
  const first = words[from];
  if (first === undefined) {
    return null;
  }
  const article = /^(?:the|a|an)$/.test(first.plain) ? 1 : 0;
  const start = words[from + article]?.start ?? first.start;
  const actor = actors.find((each) => each.start === start || each.start === first.start);
  if (actor === undefined) {
    return null;
  }
  for (let index = from + article; index < Math.min(words.length, from + 12); index += 1) {
    const word = words[index];
    if (word === undefined) {
      return null;
    }
    if (word.start >= actor.end && anchors.test(word.plain)) {
      const verb = skipAdverbs(words, index + 1);
      return isBareVerb(words[verb]?.plain ?? '') ? verb : null;
    }
    if (word.start >= actor.end && !/^(?:and|the|a)$/.test(word.plain) && isGrammarWord(word.plain)) {
      return null;
    }
  }
  return null;
}

const sureObjects =
  /^(?:the|a|an|his|her|their|its|my|our|your|it|them|him|this|that|these|those|any|all|each|every|some|no|how|what|both)$/;

/** True where the word is a verb in this place: it can be one, and what follows or compromise's tag says it is. */
function isVerbHere(words: readonly Word[], at: number, reading: DeedReading): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (
    word === undefined ||
    next === undefined ||
    !isBareVerb(word.plain) ||
    (at > 0 && word.plain === 'back') ||
    (at === 0 && /^\d/.test(next.plain) && !isOnlyVerb(word.plain)) ||
    /^\p{Lu}/u.test(word.text) !== (at === 0)
  ) {
    return false;
  }
  const touching = /^[ \u00A0]$/.test(reading.text.slice(word.end, next.start));
  if (touching && (sureObjects.test(next.plain) || reading.names.some((name) => name.start === next.start))) {
    return true;
  }
  if (at > 0 && isOnlyVerb(word.plain)) {
    return true;
  }
  const tags = reading.tagged.find((tagged) => tagged.start === word.start)?.tags;
  return tags?.has('Verb') === true || tags?.has('Imperative') === true;
}

const particles = /^(?:up|down|out|in|off|on|back|away|over|round|along|with|for|to|from|at|about|into)$/;

/** The same of a verb in the third person: "and washes the covers", but not "bread, drinks and wipes". */
function isPresentHere(words: readonly Word[], at: number, reading: DeedReading): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !isThirdPerson(word.plain)) {
    return false;
  }
  return (
    (sureObjects.test(next.plain) && !/^(?:it|him|them|this|that)$/.test(next.plain)) ||
    reading.names.some((name) => name.start === next.start) ||
    isFamilyWord(next.plain) ||
    (particles.test(next.plain) && isOnlyVerb(bareForm(word.plain)))
  );
}

function isQuoted(word: Word, { quotations }: DeedReading): boolean {
  return quotations.some((quotation) => quotation.start <= word.start && word.end <= quotation.end);
}
