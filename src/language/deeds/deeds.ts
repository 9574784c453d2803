import type { Span } from '../../plan/document-as-read';
import { furtherVerbs, mainVerb } from './deed-verbs';
import type { DeedReading, VerbFound } from './deed-verbs';
import { sentencesOf } from '../sentences/sentences';
import { bareForm } from './present-verbs';
import type { Word } from '../sentences/words';

/** One thing to be done: whose it is and what, so that `${lead}${deed}` reads as a sentence. */
export interface Deed extends Span {
  /** What stands before the verb: "Mum to ", "Dave will "; '' for an order. */
  readonly lead: string;
  /** The deed itself from its verb on, without the comma or "and" behind it. */
  readonly text: string;
  /** True where someone else than in the deed before is to do it. */
  readonly ownLead: boolean;
}

/**
 * The separate things that a statement asks for. "Wash and iron" is one deed; so are a goal with its one action, and
 * what follows as a purpose or on a condition ("to help Mum cook and shop", "if she is ill, to ring").
 */
export function deedsOf(reading: DeedReading): readonly Deed[] {
  const deeds = sentencesOf(reading.text)
    .flatMap((sentence) => deedsOfSentence(reading, sentence))
    .reduce<readonly Deed[]>((before, deed) => withSharedObject(before, deed, reading.text), []);
  if (deeds.length === 0) {
    return notesOf(reading.text);
  }
  const [first, second] = deeds;
  return first && second && deeds.length === 2 && isOneDeed(first, second) ? [first] : deeds;
}

/** Notes without a verb, one thing each: "Landlord about the mould. Cot from the baby bank. Cat litter out." */
function notesOf(text: string): readonly Deed[] {
  const notes = [
    ...text.matchAll(/(?:^|(?<=[.;]\s)|(?<=\s)(?=\d\)))[^.;]+?(?=[.;](?:\s|$)|\s\d\)|$)/gu),
  ].flatMap((match): Deed[] => {
    const said = match[0].trim();
    const start = match.index + match[0].indexOf(said);
    return said === '' ? [] : [{ lead: '', text: said, ownLead: true, start, end: start + said.length }];
  });
  return notes.length > 2 && notes.every(({ text: note }) => /\S\s\S/.test(note) && !detail.test(note))
    ? notes
    : [];
}

/** What only tells more of the note before it: a time, a place, a purpose, a condition. */
const detail =
  /^(?:\d+(?!\))|mon|tue|wed|thu|fri|sat|sun|if|when|once|unless|so|for|to|this|these|it|he|she|they|from|until|by|at|in|on|with|every|each|weekly|daily|no\b|not\b|aim|goal)/i;

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
  /^(?:go|come|sit|read|play|visit|meet|talk|speak|walk|pop|call\s+(?:in|round)|take\s+[^,;]*\bto\b|bring\s+[^,;]*\bto\b)\b/i;
/** What is done where one has gone, or with those one has met. */
const doneThere =
  /^(?:collect|pick|see|look|talk|speak|go|walk|play|have|watch|listen|stay|agree|plan|draw|discuss|help|ask|read|hand|drop|try|listen|explain|work\s+out|fill\s+in|say)\b/i;
/** What is told or written down of the deed before belongs to that deed; "about" opens a matter of its own. */
const telling =
  /^(?:(?:tell|text|inform)(?!.*\babout\b)|let\s+[^,;.]*?\bknow|show|record|note|log|sign|tick|(?:write|note|jot)\s+(?:down|it|this|them|up|[^,;]*\b(?:down|up))\b|put\s+[^,;]*\bdown\b|(?:write|enter|put|mark|paste)\s+[^,;]*\b(?:in|on|into)\s[^,;]*\b(?:book|chart|diary|log|records?|notes?|sheet|file|calendar|page|planner)\b|keep\s+(?:a|the)\s+(?:note|record|receipt|log|list|tally)|report\s+back|feed\s+back)\b/i;
const sameThing = /^\p{L}+\s+(?:(?:in|out|up|down|on|off|back|away|over)\s+)?(?:it|them|this)\b/iu;

/** Two verbs, one deed: going somewhere and what is done there, a deed and the word of it, the same thing done on. */
function isOneDeed(first: Deed, second: Deed): boolean {
  const then = inBareForm(second);
  const before = inBareForm(first);
  return (
    !second.ownLead &&
    (telling.test(then) ||
      sameThing.test(then) ||
      (goingThere.test(before) && doneThere.test(then)) ||
      (/^sit\b/i.test(before) && /^write\b/i.test(then)))
  );
}

function inBareForm({ text }: Deed): string {
  return text.replace(/^[\p{L}-]+/u, (word) => bareForm(word.toLowerCase()));
}

const conditional =
  /^(?:if|when|once|where|unless|should|in case|as soon as|while|whilst|after|following|for|goal|objective|outcome|so|this|these|it|there)\b/i;

/** Where "and" stands between a deed that is told as a noun and the next person's: "Referral to the clinic and Tess to ring". */
function deedAsNoun(words: readonly Word[], { verb }: VerbFound, { actors }: DeedReading): number | null {
  if (
    !/^(?:referrals?|application|letter|request|appointment|assessment|call|email)$/.test(
      words[0]?.plain ?? '',
    )
  ) {
    return null;
  }
  const at = words.findIndex(
    ({ plain }, index) =>
      index < verb && plain === 'and' && actors.some(({ start }) => start === words[index + 1]?.start),
  );
  return at < 0 ? null : at;
}

const missed =
  "cannot|can['’]?t|is (?:ill|away|unwell|late|off|held)|are (?:ill|away|unwell|late)|is not|isn['’]t|unable|miss(?:es|ed)?";
/** What is done only if something else happens belongs to the deed before: "; if she is ill, she rings that morning". */
const opensCondition = /[;,]\s*(?:and\s+)?(?:if|when|whenever|unless|should)\b/i;
const onCondition = new RegExp(
  `\\b(?:if|unless|in case)\\b|\\bwhen(?:ever)?\\b[^,;]*\\b(?:${missed})\\b`,
  'i',
);

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
  const noun = deedAsNoun(words, verb, reading);
  if (noun !== null) {
    const rest = words[noun + 1]?.start ?? sentence.end;
    const start = words[0]?.start ?? sentence.start;
    const said = text.slice(start, words[noun]?.start).trimEnd();
    return [
      { lead: '', text: said, ownLead: true, start, end: start + said.length },
      ...deedsOfSentence(reading, { start: rest, end: sentence.end }),
    ];
  }
  const further = furtherVerbs(words, verb, reading);
  const between = (from: VerbFound | undefined, to: VerbFound | undefined): string =>
    text.slice(words[from?.verb ?? 0]?.start, to ? words[to.from]?.start : sentence.end);
  const starts = [verb, ...further].filter(
    (start, index, all) =>
      index === 0 ||
      !(
        opensCondition.test(between(all[index - 1], start)) ||
        onCondition.test(between(start, all[index + 1]))
      ),
  );
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
