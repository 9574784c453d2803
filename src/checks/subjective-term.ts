import { asksForSomething } from '../language/deeds/demands';
import { hangs, hangingClauses } from '../language/sentences/clauses';
import { clauseEnd, isVerb, nounPhraseEnd, opensSentence, partOfName } from '../language/rewording';
import type { StatementReading } from '../language/statement-reading';
import type { SubjectiveWord } from '../language/word-lists/subjective-words';
import { subjectiveWords } from '../language/word-lists/subjective-words';
import { numberPattern } from '../language/change/numbers';
import { observable, topicOf } from '../language/topics';
import { articleFor, capitalised } from '../language/deeds/word-forms';
import type { Found, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { listedWords } from './listed-words';
import type { OfChoices } from './suggested-text';
import { suggestText } from './suggested-text';

const list = listedWords<SubjectiveWord>('subjective-term', subjectiveWords, () => ({ kind: 'quality' }));

export const subjectiveTerm = defineCheck({
  metadata: {
    id: 'subjective-term',
    title: 'Standard that each reader sees differently',
    criterion: 'specific',
    severity: 'warning',
    finds:
      'Words used as a standard that each reader sees differently: clean, tidy, good enough, suitable, adequate, age-appropriate, positive, stable, better and the like, and comparisons such as tidier or more responsive.',
    leavesAlone:
      'The same word where the plan says what it means (“clean, meaning washed and ironed”), clean and tidy as things to do, stable as a place, test results, and names of services.',
    why: 'Your view of clean may differ from the parents’ view. If the plan says what anyone could see, everyone knows when it has been done.',
    sources: [
      { guide: 'Top tips', heading: 'Specific' },
      { guide: 'Top tips', heading: 'Words to avoid in plans' },
      { guide: 'Halton', heading: 'Specific' },
    ],
    messages: {
      standard: '“{phrase}” can mean different things to different people; say what anyone could see.',
      amount: '“{phrase}” does not say how much.',
      frequency: '“{phrase}” does not say how often.',
    },
    silences: [{ check: 'change-without-figures', within: 'words' }],
    examples: {
      bad: [
        {
          row: { outcome: 'The home to be «clean and tidy».' },
          suggestion: 'hoovered and wiped down {times} a week',
        },
        {
          row: { outcome: 'Mum to provide «suitable» clothing.' },
          suggestion: 'clothing (washed, dried and ironed {times} a week)',
        },
        { row: { outcome: 'John needs to have «age-appropriate» self-care skills.' } },
        { row: { outcome: 'Parents to have a «better» relationship.' } },
      ],
      good: [
        {
          row: {
            outcome: 'Ellie wears clean uniform, with clean meaning washed, dried and ironed once a week.',
          },
          because: 'It says what clean means.',
        },
        { row: { action: 'Gary to clean the kitchen after every meal.' } },
        { row: { outcome: 'Dave completes the Building Better Relationships programme by 3 March 2027.' } },
        { row: { action: 'Mia to go to the stables every Saturday.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    const listed = list.find(reading, context.settings);
    const compared = comparisons(reading, listed);
    const found = [...listed.filter(({ first }) => !compared.some(({ last }) => last === first)), ...compared]
      .sort((one, other) => one.start - other.start)
      .map((each) => ({ ...each, subject }))
      .filter((each) => isStandard(each) && !leftAlone(each));
    return found.map((word): Found<Message> => {
      const { kind } = word.entry;
      return {
        message: kind === 'amount' || kind === 'frequency' ? kind : 'standard',
        at: passage(statement, word.start, word.end),
        suggestion: reworded(word, context),
      };
    });
  },
});

type Message = 'standard' | 'amount' | 'frequency';

interface StandardWord {
  readonly entry: SubjectiveWord;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}
interface StandardInStatement extends StandardWord {
  readonly subject: StatementInPlan;
}

/** "more responsive", "less chaotic": more or less before an adjective, wherever the list knows neither. */
function comparisons(reading: StatementReading, listed: readonly StandardWord[]): readonly StandardWord[] {
  return reading.words.flatMap((word, first): StandardWord[] => {
    const next = reading.words[first + 1];
    if ((word.plain !== 'more' && word.plain !== 'less') || !next) return [];
    if (countsMore(reading.words, first)) return [];
    if (!/^[ \u00A0]+$/.test(reading.text.slice(word.end, next.start)) || !/^\p{Ll}/u.test(next.text))
      return [];
    if (reading.quotations.some(({ start, end }) => start <= word.start && word.end <= end)) return [];
    if (
      listed.some(
        (other) => other.first <= first + 1 && first <= other.last && other.entry.kind !== 'quality',
      )
    )
      return [];
    const tags = reading.tagged.find(({ start }) => start === next.start)?.tags;
    const quality =
      /(?:ive|ful|able|ible|ous|ed|ent|ant|al|ic|ing)$/.test(next.plain) || tags?.has('Adjective') === true;
    // "more dry nights" counts nights.
    const counted = /^(?:days|nights|mornings|evenings|weekends|meals|lessons|weeks|times)$/.test(
      reading.words[first + 2]?.plain ?? '',
    );
    const excepted =
      /^(?:than|time|frequent|frequently|often|money|owing|owed|due|outstanding|regular|likely|recent|of|any|further|recently|and|or)$/.test(
        next.plain,
      );
    if (!quality || excepted || counted || tags?.has('Noun') === true || tags?.has('Verb') === true)
      return [];
    return [{ entry: { kind: 'quality' }, first, last: first + 1, start: word.start, end: next.end }];
  });
}

/** "No more domestic incidents", "two more supervised visits": more of a thing, not more of a quality. */
function countsMore(words: StatementReading['words'], at: number): boolean {
  const before = words[at - 1]?.plain ?? '';
  return howMany.test(before) && !isLinkingVerb.test(words[at - 2]?.plain ?? '');
}
const howMany = new RegExp(`^(?:no|any|few|several|many|${numberPattern})$`);

function isStandard({ entry, first, last, subject }: StandardInStatement): boolean {
  const { reading } = subject;
  const { words } = reading;
  const next = words[last + 1];
  const before = words[first - 1]?.plain ?? '';
  const noun = words[nounPhraseEnd(reading, last + 1)];
  const hasNoun = next !== undefined && noun !== undefined && noun.start >= next.start;
  switch (entry.kind) {
    case 'none':
      return false;
    case 'deed':
      return !isDeed(subject.reading, first, entry.verb);
    case 'needs-noun':
      return (
        hasNoun &&
        words.slice(last + 1, last + 4).some(({ plain, end }) => end <= noun.end && entry.nouns.has(plain))
      );
    case 'before-noun':
      if (/^(?:hiv|tested|test)$/.test(before)) return false;
      if (hasNoun) return !entry.except.has(next.plain);
      return words[first]?.plain !== 'enough' && endsPredicate(before, next?.plain);
    case 'predicate':
      return (
        isLinkingVerb.test(before) ||
        (hasNoun &&
          /^(?:home|homelife|household|place|base|life|routine|environment|family|atmosphere)$/.test(
            noun.plain,
          ))
      );
    case 'well':
      // What somebody only tells of ("lets us know it is going well") rests on their word, which another check speaks of.
      if (toldOf.test(reading.text.slice(0, words[first]?.start))) return false;
      return (
        !/^(?:as|known)$/.test(next?.plain ?? '') &&
        !/^(?:as|is|was|has|does|this|feels|gets|stays|keeps|makes|says|goes|wishes|being|feeling|getting|keeping)$/.test(
          before,
        ) &&
        (/(?:[^s]s|ed|ing|fed|kept|slept|on)$/.test(before) ||
          /^(?:to|will|can)$/.test(words[first - 2]?.plain ?? '')) &&
        !/^(?:be|feel|get|stay|keep|do)$/.test(before)
      );
    case 'quality':
      // "safer sleep" is the name of the advice.
      if (/^safer?$/.test(words[first]?.plain ?? '') && /^sleep/.test(next?.plain ?? '')) return false;
      if (words[first]?.plain === 'stable') return !/^(?:the|a|riding|horse)$/.test(before) || hasNoun;
      return true;
    case 'amount':
    case 'frequency':
    case 'manner':
    case 'phrase':
      return true;
  }
}

const isLinkingVerb =
  /^(?:be|is|are|been|being|feel|feels|feeling|remain|remains|stay|stays|become|becomes|seem|seems|keep|keeps|more|very|and)$/;
const toldOf =
  /\b(?:know|knows|says?|tells?\s+\p{L}+|reports?)\s+(?:that\s+)?(?:it|things|all|everything|s?he|they)\s+[^.;]*$/iu;

/** "attendance is good" and nothing more; "is good at maths" tells of a talent. */
function endsPredicate(before: string, next = ''): boolean {
  if (before === 'and') return next === '';
  return (
    /^(?:be|is|are|remain|remains|stay|stays|kept|look|looks|looking|smells?)$/.test(before) &&
    !/^(?:at|for|to|that|enough|and|as|with)$/.test(next)
  );
}

/** "clean the kitchen", "to tidy up", "will clean his teeth": something to do, not a standard. */
function isDeed(reading: StatementReading, at: number, verb: string): boolean {
  const before = reading.words[at - 1]?.plain ?? '';
  const next = reading.words[at + 1]?.plain ?? '';
  if (/^(?:up|out|away|off|down|the|his|her|their|its|my|all|it|them|any|each|every)$/.test(next))
    return true;
  if (verb === 'clean' && /^(?:test|tests|sample|samples|urine|from|of|needles)$/.test(next)) return true;
  if (/^(?:to|will|can|should|must|would|helps?|agrees?)$/.test(before)) return true;
  if (opensSentence(reading, at)) return isVerb(reading, at);
  return false;
}

function leftAlone({ entry, first, last, start, end, subject }: StandardInStatement): boolean {
  const { reading, statement } = subject;
  const { text } = reading;
  if (partOfName(reading, first, last)) return true;
  if (statement.role === 'need' && !asksForSomething(reading, start)) return true;
  if (entry.kind === 'frequency' && reading.times.some(({ kind }) => kind === 'frequency')) return true;
  if (entry.kind === 'amount' && reading.figures.length > 0) return true;
  if (countsThings(entry, reading, last)) return true;
  if (isDefined(reading, last, end)) return true;
  const hanging = hangingClauses(text, reading.words);
  if (hangs(hanging, start, 'condition', 'reported', 'relative')) return true;
  return hangs(hanging, start, 'purpose') && saysHowMuch(reading);
}

/** "clean sheets every Sunday", "enough nappies for 7 days": a thing with a number needs no other standard. */
function countsThings(entry: SubjectiveWord, reading: StatementReading, last: number): boolean {
  const word = reading.words[last]?.plain;
  const ofThing = (entry.kind === 'deed' && word === 'clean') || word === 'enough';
  return ofThing && nounPhraseEnd(reading, last + 1) > last && saysHowMuch(reading);
}

/** "clean, meaning washed and ironed"; "suitable clothes (a coat and boots)"; "clean: floors hoovered". */
function isDefined(reading: StatementReading, last: number, end: number): boolean {
  const { text, words } = reading;
  const thing = words[nounPhraseEnd(reading, last + 1)];
  const after = text.slice(Math.max(end, thing?.end ?? end));
  if (
    /^\s*(?:\(|:\s*\p{L}|[–—-]\s+\p{L})/u.test(after) ||
    /^,?\s*(?:i\.?e\.?\b|that is\b|that means\b|in that\b|with (?:no|the|every)\b|for example|such as|e\.?g\.?\b)/u.test(
      after,
    )
  )
    return true;
  return /\b(?:meaning|means|by (?:this|which) we mean|defined as)\b/.test(text);
}

function saysHowMuch(reading: StatementReading): boolean {
  return reading.figures.length > 0 || reading.times.some(({ kind }) => kind === 'frequency');
}

function reworded(word: StandardInStatement, context: OfChoices): Suggestion {
  const { entry, first, last, start, end, subject } = word;
  const { reading, statement } = subject;
  const { text, words } = reading;
  const put = (from: number, to: number, instead: string): Suggestion => {
    const opening = words.findIndex((each) => each.start === from);
    return suggestText(
      context,
      passage(statement, from, to),
      opening >= 0 && opensSentence(reading, opening) ? capitalised(instead) : instead,
    );
  };
  const often = saysHowMuch(reading);
  const without = (said: string) =>
    often ? said.replace(/,? ?\{times\} a week/, '').trim() || '{what}' : said;
  if (entry.kind === 'frequency') return put(start, end, '{times} a week');
  if (entry.kind === 'amount') return put(start, end, 'from {from} to {to}');
  if (entry.kind === 'manner' || entry.kind === 'well') return put(start, end, '({what})');
  const seen = seenOfSubject(word);
  const before = words[first - 1]?.plain ?? '';
  if (entry.kind === 'predicate')
    return put(start, end, isLinking(before) || /^feel/.test(before) ? '{what}' : '({what})');
  if (entry.kind === 'phrase') {
    if (text.slice(start, end).toLowerCase() === 'quality time') return put(start, end, 'time doing {what}');
    const said = without(seen ?? '{what}');
    return put(start, end, isLinking(before) ? said : `(${said})`);
  }
  const next = words[last + 1];
  const noun = words[nounPhraseEnd(reading, last + 1)];
  if (next && noun && noun.start >= next.start) {
    const article = words[first - 1];
    const from = article && /^an?$/.test(article.plain) ? article : undefined;
    const thing = text.slice(next.start, noun.end);
    // What is meant by a reasonable time is an hour of the day, whatever the rest is about.
    if (
      /^(?:time|times|hour|hours)$/.test(noun.plain) &&
      /^(?:at|by|until|from)$/.test(words[first - (from ? 2 : 1)]?.plain ?? '')
    )
      return put(from?.start ?? start, noun.end, `${from ? 'a ' : ''}set ${thing} ({what})`);
    const detail = detailOf(word, thing);
    return put(
      from?.start ?? start,
      noun.end,
      `${from ? `${articleFor(thing)} ` : ''}${thing} (${without(detail)})`,
    );
  }
  const complement =
    isLinking(before) &&
    /^(?:to|with|of|in|for|towards|about)$/.test(next?.plain ?? '') &&
    clauseEnd(reading, last) > end;
  if (complement) return put(start, clauseEnd(reading, last), without('seen to {step} {times} a week'));
  const adverb = words[first - 1];
  return put(adverb && /ly$/.test(before) ? adverb.start : start, end, without(seen ?? '{what}'));
}

/** "is clean", "feels safe": what follows describes the subject; behind "kept" or "maintained" it tells how. */
function isLinking(before: string): boolean {
  return /^(?:be|is|are|been|being|remain|remains|become|becomes|stay|stays|and|ly)$|ly$/.test(before);
}

/** Standards that what is washed and wiped can meet; a "stable home" or a "happy" child cannot. */
const cleanliness =
  /clean|tid(?:y|ier)|hygien|standard|acceptable|adequate|good enough|presentable|unkempt|neat|smart|fresh/i;

/** What anyone could see of the thing that the clause is about; `null` where it is about a person, or about no such thing. */
function seenOfSubject({ first, start, end, subject: { reading } }: StandardInStatement): string | null {
  if (!cleanliness.test(reading.text.slice(start, end))) return null;
  const from = Math.max(...['.', ';', ':'].map((mark) => reading.text.lastIndexOf(mark, start))) + 1;
  return observable(topicOf(partOf(reading, from, reading.words[first]?.start ?? start))).seen;
}

/** What belongs in brackets behind the thing that is to meet the standard. */
function detailOf({ start, end, subject: { reading } }: StandardInStatement, thing: string): string {
  const at = reading.text.indexOf(thing, end);
  const topic = topicOf(partOf(reading, at, at + thing.length));
  const aboutThings =
    topic !== null && /^(?:kitchen|bedroom|home|home conditions|clothes|self-care)$/.test(topic);
  if (
    topic === null ||
    (aboutThings &&
      topic !== 'clothes' &&
      topic !== 'self-care' &&
      !cleanliness.test(reading.text.slice(start, end)))
  )
    return '{what}';
  return observable(topic).detail;
}

/** The reading of the words from `start` to `end` alone. */
function partOf(
  { text, words }: StatementReading,
  start: number,
  end: number,
): Pick<StatementReading, 'text' | 'words'> {
  return { text, words: words.filter((word) => word.start >= start && word.end <= end) };
}
