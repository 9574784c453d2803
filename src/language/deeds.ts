import type { Span } from '../plan/document-as-read';
import { isBareVerb, isOnlyVerb } from './lexicon';
import { isGrammarWord } from './ordinary-words';
import { sentencesOf } from './sentences';
import type { StatementReading } from './statement-reading';
import type { Word } from './words';

/** One thing to be done: whose it is and what, so that `${lead}${deed}` reads as a sentence. */
export interface Deed extends Span {
  /** What stands before the verb: "Mum to ", "Dave will "; '' for an order. */
  readonly lead: string;
  /** The deed itself from its verb on, without the comma or "and" behind it. */
  readonly text: string;
  /** True where someone else than in the deed before is to do it. */
  readonly ownLead: boolean;
}

type DeedReading = Pick<StatementReading, 'text' | 'words' | 'tagged' | 'actors' | 'names' | 'quotations'>;

/**
 * The separate things that a statement asks for. "Wash and iron" is one deed; so are a goal with its one action, and
 * what follows as a purpose or on a condition ("to help Mum cook and shop", "if she is ill, to ring").
 */
export function deedsOf(reading: DeedReading): readonly Deed[] {
  const deeds = sentencesOf(reading.text)
    .flatMap((sentence) => deedsOfSentence(reading, sentence))
    .reduce<readonly Deed[]>((before, deed) => withSharedObject(before, deed, reading.text), []);
  const [first, second] = deeds;
  return first && second && deeds.length === 2 && isOneDeed(first, second) ? [first] : deeds;
}

const verbAlone =
  /^(?!move|get|stay|tidy|calm|settle|wake|sign|show|join|come|go)\p{L}+(?:\s+(?:in|out|up|down|on|off|back|away|over|through))?$/iu;

/** "Fill in and post the form": a verb without an object of its own has that of the next. */
function withSharedObject(before: readonly Deed[], deed: Deed, text: string): readonly Deed[] {
  const last = before.at(-1);
  if (!last || deed.ownLead || !verbAlone.test(last.text)) {
    return [...before, deed];
  }
  return [...before.slice(0, -1), { ...last, end: deed.end, text: text.slice(last.start, deed.end) }];
}

const goingThere =
  /^(?:go|come|sit|visit|meet|talk|speak|walk|pop|call\s+(?:in|round)|take\s+[^,;]*\bto\b|bring\s+[^,;]*\bto\b)\b/i;
/** What is done where one has gone, or with those one has met. */
const doneThere =
  /^(?:collect|pick|see|look|talk|speak|go|walk|play|have|watch|listen|stay|agree|plan|draw|discuss|help|ask|read|hand|drop|try|listen|explain|work\s+out|fill\s+in|say)\b/i;
/** What is told or written down of the deed before belongs to that deed; "about" opens a matter of its own. */
const telling =
  /^(?:(?:tell|text|inform)(?!.*\babout\b)|let\s+[^,;.]*?\bknow|show|record|note|log|sign|tick|write\s+(?:down|it|this|them|up)|keep\s+(?:a|the)\s+(?:note|record|receipt|log|list|tally)|report\s+back|feed\s+back)\b/i;
const sameThing = /^\p{L}+\s+(?:(?:in|out|up|down|on|off|back|away|over)\s+)?(?:it|them|this)\b/iu;

/** Two verbs, one deed: going somewhere and what is done there, a deed and the word of it, the same thing done on. */
function isOneDeed(first: Deed, second: Deed): boolean {
  return (
    !second.ownLead &&
    (telling.test(second.text) ||
      sameThing.test(second.text) ||
      (goingThere.test(first.text) && doneThere.test(second.text)) ||
      (/^sit\b/i.test(first.text) && /^write\b/i.test(second.text)))
  );
}

const conditional =
  /^(?:if|when|once|where|unless|should|in case|as soon as|while|whilst|after|following|for|goal|objective|outcome|so|this|these|it|there)\b/i;
const anchors = /^(?:to|will|must|should|shall|agrees?|needs?)$/;
const adverb =
  /^(?:not|also|then|always|never|both|each|all|to|jointly|together|agrees?|needs?|only|continue|be|still|\w+ly)$/;
const hangs =
  /^(?:so|that|if|when|who|which|because|until|how|what|where|whether|why|whose|as|while|whilst|unless|before|after|once|including|by|like|without|instead)$/;

function deedsOfSentence(reading: DeedReading, sentence: Span): readonly Deed[] {
  const { text } = reading;
  const words = reading.words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
  if (conditional.test(text.slice(sentence.start, sentence.end))) {
    return [];
  }
  const verb = mainVerb(words, reading);
  if (verb === null) {
    return [];
  }
  const starts = [verb, ...furtherVerbs(words, verb, reading)];
  const end = text.slice(0, sentence.end).replace(/[\s.;!]+$/, '').length;
  return starts.flatMap((start, index) => {
    const first = words[start.verb];
    if (first === undefined) {
      return [];
    }
    const next = starts[index + 1];
    const nextWord = next === undefined ? undefined : words[next.from];
    const upTo = nextWord === undefined ? end : nextWord.start;
    const deed = text.slice(first.start, upTo).replace(/(?:[\s,;]|\b(?:and|then|also|or)\b)+$/, '');
    const lead = start.ownLead ? text.slice(words[start.from]?.start ?? sentence.start, first.start) : '';
    return [{ lead, text: deed, ownLead: start.ownLead, start: first.start, end: first.start + deed.length }];
  });
}

interface VerbFound {
  /** Index of the verb among the sentence's words. */
  readonly verb: number;
  /** Index of the first word that belongs to it: its subject, or what joins it. */
  readonly from: number;
  readonly ownLead: boolean;
}

function mainVerb(words: readonly Word[], reading: DeedReading): VerbFound | null {
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
      if (isBareVerb(words[verb]?.plain ?? '')) {
        return { verb, from: 0, ownLead: true };
      }
    }
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
  while (index < words.length - 1 && adverb.test(words[index]?.plain ?? '')) {
    index += 1;
  }
  return index;
}

/** The verbs that stand beside the main one: behind "and" or a comma, with or without a subject of their own. */
function furtherVerbs(words: readonly Word[], main: VerbFound, reading: DeedReading): readonly VerbFound[] {
  const found: VerbFound[] = [];
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
        (hangs.test(word.plain) && !asAgreed(words, index)) ||
        (word.plain === 'to' && isBareVerb(words[index + 1]?.plain ?? '') && index > before + 1);
      continue;
    }
    const own = subjectAt(words, joint, reading);
    if (own !== null) {
      found.push({ verb: own, from: joint, ownLead: true });
      before = own;
      hanging = false;
      continue;
    }
    const verb = skipAdverbs(words, joint);
    const again = words
      .slice(joint, verb)
      .some(({ plain }) => plain === 'will' || plain === 'to' || /^agrees?$/.test(plain));
    const makesSure =
      (words[verb]?.plain === 'ensure' ||
        (words[verb]?.plain === 'make' && words[verb + 1]?.plain === 'sure')) &&
      !words.slice(verb).some(({ plain: later }) => /\d/.test(later));
    const oneDeed = makesSure || (index === before + 1 && verb === index + 1);
    if (oneDeed || (hanging && !again) || !isVerbHere(words, verb, reading)) {
      continue;
    }
    found.push({ verb, from: index, ownLead: false });
    before = verb;
    hanging = false;
  }
  return found;
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
  if (word.plain === 'and' || word.plain === 'then' || word.plain === '&') {
    return index + 1;
  }
  return /[,;&]/.test(gap) && !anchors.test(previous.plain) ? index : null;
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

function isQuoted(word: Word, { quotations }: DeedReading): boolean {
  return quotations.some((quotation) => quotation.start <= word.start && word.end <= quotation.end);
}
