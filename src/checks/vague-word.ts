import { asksForSomething } from '../language/deeds/demands';
import { hangs, hangingClauses, saysWhatFor } from '../language/sentences/clauses';
import { clauseEnd, deedEnd, isVerb, nounPhraseEnd, opensSentence, partOfName } from '../language/rewording';
import { isRoleHead } from '../language/actors/roles';
import { safetyTopic } from '../language/safety/safety';
import type { StatementReading } from '../language/statement-reading';
import type { VagueWord } from '../language/word-lists/vague-words';
import { vagueWords } from '../language/word-lists/vague-words';
import { articleFor, capitalised, formOf, verbForms } from '../language/deeds/word-forms';
import type { Found, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { listedWords } from './listed-words';
import type { OfChoices } from './suggested-text';
import { suggestText } from './suggested-text';

const list = listedWords<VagueWord>('vague-word', vagueWords, () => ({ kind: 'ask' }));

/** What follows "support" in the name of a job, a group or a document: "support worker", "support plan". */
const supportNames =
  /^(?:workers?|work|officers?|assistants?|leads?|coordinators?|co-ordinators?|managers?|teams?|groups?|plans?|programmes?|hubs?|lines?|staff|mentors?|advis[eo]rs?|practitioners?|nurses?|teachers?|act|needs|accommodation|living|lodgings|housing|internship)$/;
/** "direct work with Leo" is a thing, not what somebody does. */
const nounsOfWork =
  /^(?:direct|life|story|focused|therapeutic|individual|joint|some|any|the|this|of|more|key|group)$/;
/** What is brought to bear a thing out, not somebody's help. */
const papers =
  /^(?:letters?|evidence|documents?|documentation|statements?|information|papers?|paperwork|photos?|photographs?|notes?|reports?|roles?|cast)$/;
const monitorDevices =
  /^(?:baby|heart|blood|pressure|oxygen|apnoea|breathing|sleep|glucose|movement|video|computer|screen|sugar|rate|electronic|gps|alcohol|tag)$/;

export const vagueWord = defineCheck({
  metadata: {
    id: 'vague-word',
    title: 'Word that leaves open what will happen',
    criterion: 'specific',
    severity: 'warning',
    finds:
      'Words that do not say what will be done, how often or by whom: appropriate, ongoing, monitor, support. As hints: as needed, regularly, engage with, work with, liaise, address, consider, ensure and the like.',
    leavesAlone:
      'Such a word in the name of a job, group or service, a monitor that is a device, support where the statement says how, how often and who, and what only tells of the past in a need.',
    why: 'People read these words in different ways, so nobody can be sure what was promised. Saying what will be done, how often and by whom lets everyone see whether it happened.',
    sources: [
      { guide: 'Top tips', heading: 'Words to avoid in plans' },
      { guide: 'Torbay', heading: 'Common errors in SMART plans: Vague' },
    ],
    messages: {
      help: '“{phrase}” does not say what will be done, how often or by whom.',
      standard: '“{phrase}” can mean different things to different people.',
      noEnd: '“{phrase}” does not say when it will end.',
      howOften: '“{phrase}” does not say how often.',
      condition: '“{phrase}” does not say when that would be.',
      doing: '“{phrase}” does not say what will be done.',
    },
    silences: [{ check: 'vague-timescale', within: 'words' }],
    examples: {
      bad: [
        {
          row: { action: 'Priya Nair (family support worker) to «support» Mum with bedtimes.' },
          suggestion: 'help Mum with bedtimes ({what}, {times} a week)',
        },
        {
          row: { action: 'Brookfield School to «monitor» attendance.' },
          suggestion: 'check attendance ({times} a week, by {person})',
        },
        {
          row: { action: 'Wiktoria’s grandmother to provide «appropriate» clothing for the weather.' },
          suggestion: 'clothing ({what})',
        },
        { row: { action: 'Jo Lamb to visit «regularly».' }, suggestion: '{times} a week' },
      ],
      good: [
        { row: { action: 'Tendai Moyo, Family Support Worker, to visit every Monday at 4pm.' } },
        { row: { action: 'Mum to buy a baby monitor by 3 March 2027.' } },
        {
          row: { action: 'Ms Thomas to give Charlotte ELSA support for one hour every Tuesday.' },
          because: 'It says who, how long and how often.',
        },
        { row: { need: 'Mum has had no support from her family since 2024.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading } = subject;
    return list.find(reading, context.settings).flatMap((found): Found<Message>[] => {
      const word = { ...found, subject };
      if (word.entry.kind === 'none' || leftAlone(word)) return [];
      const at = passage(subject.statement, word.start, word.end);
      const judged = judge(word, context);
      return [{ ...judged, at, ...(core.has(word.entry.kind) ? {} : { severity: 'hint' as const }) }];
    });
  },
});

type Message = 'help' | 'standard' | 'noEnd' | 'howOften' | 'condition' | 'doing';

interface WordInStatement {
  readonly entry: VagueWord;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly subject: StatementInPlan;
}

/** The words that the guidance itself tells writers to avoid; the others are hints. */
const core: ReadonlySet<VagueWord['kind']> = new Set(['support', 'monitor', 'appropriate', 'ongoing']);

function leftAlone({ entry, first, last, start, subject }: WordInStatement): boolean {
  const { reading, statement } = subject;
  const { text, words } = reading;
  if (statement.role === 'need' && !asksForSomething(reading, start)) return true;
  if (partOfName(reading, first, last)) return true;
  const before = words[first - 1]?.plain ?? '';
  const after = words[last + 1]?.plain ?? '';
  switch (entry.kind) {
    case 'support':
      if (words[first]?.plain === 'supporting' && papers.test(after)) return true;
      if (supportNames.test(after.replace(/['’]s$/, ''))) return true;
      if (/^(?:income|victim|child|wrist|back|neck|head|knee|ankle|spinal)$/.test(before)) return true;
      if (/^an?$/.test(before) && after === 'for' && words[first]?.plain === 'support') return true;
      if (
        /^\s(?:his|her|their|its)\s(?:own\s)?(?:head|neck|weight|body|back|arm|arms|legs?)\b/.test(
          text.slice(words[last]?.end),
        )
      )
        return true;
      if (/\bby \p{L}+ing\b/u.test(text.slice(start, clauseEnd(reading, last)))) return true;
      return (
        saysHowOften(reading) &&
        (saysWhatFor(text, words, first) || (namesHelp(reading, first) && saysWho(subject)))
      );
    case 'monitor':
      // "Rowan's monitor", "the monitor supplier": what is owned or named is a device.
      return (
        monitorDevices.test(before) ||
        (words[first]?.plain !== 'monitoring' && /'s$|s'$|^(?:his|her|their|our|its)$/.test(before)) ||
        namesDevice(reading, first)
      );
    case 'appropriate':
      return after === 'adult' && /police|custody|interview|PACE/.test(text);
    case 'ongoing':
      return reading.times.some(({ until }) => until !== null);
    case 'regular':
      // "less frequently" is a change, which asks for figures.
      if (/^(?:less|more)$/.test(before)) return true;
      return saysHowOften(reading) || hangs(hangingClauses(text, words), start, 'condition');
    case 'verb':
      if (
        entry.base === 'address' &&
        (!isVerb(reading, first) || /^(?:two|three|four|\d+|the|both)$/.test(before))
      )
        return true;
      if (entry.base === 'engage' && /^(?:must|not)$/.test(before)) return true;
      if (entry.base === 'work' && nounsOfWork.test(before)) return true;
      // "Nan works with Mum at the bakery" tells of a job.
      if (
        entry.base === 'work' &&
        words[first]?.plain === 'works' &&
        /^[^.;,]*\sat\s/.test(text.slice(words[last]?.end))
      )
        return true;
      if (entry.base === 'work' && / to \p{L}/u.test(text.slice(words[last]?.end, clauseEnd(reading, last))))
        return true;
      return saysWhatFor(text, words, first) || hangs(hangingClauses(text, words), start);
    case 'ensure':
      // "ensure no further ..." is a demand of another kind: absolute-demand speaks of it.
      if (/^(?: that)? (?:there (?:is|are|will be) )?no\b/.test(text.slice(words[last]?.end))) return true;
      return hangs(hangingClauses(text, words), start) || saysWhatFor(text, words, first);
    case 'condition':
    case 'ask':
    case 'none':
      return false;
  }
}

/** "Fit the bed monitor", "a movement monitor": behind an article and words for a thing, with no object of its own. */
function namesDevice(reading: StatementInPlan['reading'], at: number): boolean {
  const { words, actors, times } = reading;
  // "The bed monitor every night": what follows is a time, and no object.
  const timed = times.some(({ start }) => start === words[at + 1]?.start);
  if (words[at]?.plain === 'monitoring' || (isVerb(reading, at) && !timed)) return false;
  const article = [1, 2, 3].find((back) =>
    /^(?:an?|the|this|that|new|one|two)$/.test(words[at - back]?.plain ?? ''),
  );
  const between = words.slice(at - (article ?? 0) + 1, at);
  return (
    article !== undefined &&
    !between.some(
      ({ start, plain }) =>
        /^(?:to|will|and|or|must|should|can|who|which)$/.test(plain) ||
        actors.some((actor) => actor.start <= start && start < actor.end),
    )
  );
}

function judge(word: WordInStatement, context: OfChoices): { message: Message; suggestion: Suggestion } {
  const { entry, subject, start, end } = word;
  const put = (from: number, to: number, text: string): Suggestion =>
    suggestText(
      context,
      passage(subject.statement, from, to),
      from === openingOf(word) ? capitalised(text) : text,
    );
  switch (entry.kind) {
    case 'support':
      return { message: 'help', suggestion: supportReworded(word, put) };
    case 'monitor':
      return { message: 'help', suggestion: monitorReworded(word, put) };
    case 'appropriate':
      return { message: 'standard', suggestion: appropriateReworded(word, put) };
    case 'ongoing':
      return { message: 'noEnd', suggestion: ongoingReworded(word, put) };
    case 'regular':
      return { message: 'howOften', suggestion: regularReworded(word, put) };
    case 'condition':
      return { message: 'condition', suggestion: put(start, end, 'if {reason}') };
    case 'ensure':
      return { message: 'doing', suggestion: ensureReworded(word, put) };
    case 'verb':
      return { message: 'doing', suggestion: isPlanned(subject) ? verbReworded(word, put, entry) : question };
    case 'ask':
    case 'none':
      return { message: 'doing', suggestion: question };
  }
}

const question: Suggestion = { kind: 'question', text: 'What exactly will be done, how often, and by whom?' };

type Put = (from: number, to: number, text: string) => Suggestion;

/** The verb or noun replaced by a plainer one, with what it leaves open in brackets where the clause ends. */
function replacedVerb(
  word: WordInStatement,
  put: Put,
  base: string,
  instead: string,
  detail: string,
): Suggestion {
  const { first, last, start, end, subject } = word;
  const { text, words } = subject.reading;
  const form = formOf(words[first]?.plain ?? '', base);
  const to = deedEnd(subject.reading, last);
  const said = saysHowOften(subject.reading) ? detail.replace(/\{times\} a week(?:, )?/, '') : detail;
  return put(
    start,
    to,
    `${verbForms(instead)[form]}${text.slice(end, to)}${said === '' ? '' : ` (${said})`}`,
  );
}

function replacedNoun(word: WordInStatement, put: Put, instead: string): Suggestion {
  const often = saysHowOften(word.subject.reading) ? '' : ', {times} a week';
  return put(word.start, word.end, `${instead} ({what}${often})`);
}

function supportReworded(word: WordInStatement, put: Put): Suggestion {
  const { first, last, start, subject } = word;
  const { reading } = subject;
  const plain = reading.words[first]?.plain ?? '';
  if (isVerb(reading, first) || plain !== 'support') {
    return replacedVerb(word, put, 'support', 'help', '{what}, {times} a week');
  }
  const compound = nounPhraseEnd(reading, last + 1);
  const next = reading.words[last + 1];
  const tail = reading.words[compound];
  if (!next || !tail || compound <= last || isVerb(reading, last + 1)) return replacedNoun(word, put, 'help');
  if (/^(?:network|networks|system|systems)$/.test(tail.plain))
    return put(determinerBefore(reading, first) ?? start, tail.end, 'people who help ({what})');
  const often = saysHowOften(reading) ? '' : ', {times} a week';
  return put(start, tail.end, `${reading.text.slice(next.start, tail.end)} ({what}${often})`);
}

/** Where "a" or "an" before the word begins, which a plural does not take. */
function determinerBefore({ words }: StatementReading, first: number): number | undefined {
  const before = words[first - 1];
  return before && /^an?$/.test(before.plain) ? before.start : undefined;
}

function monitorReworded(word: WordInStatement, put: Put): Suggestion {
  const { first, last, subject } = word;
  const { words, text } = subject.reading;
  const next = words[last + 1];
  const object = next && nounPhraseEnd(subject.reading, last + 1) > last;
  const noun =
    words[first]?.plain === 'monitoring' &&
    next?.plain !== 'of' &&
    !isVerb(subject.reading, first) &&
    !object;
  if (noun) return replacedNoun(word, put, 'checks');
  if (next?.plain === 'of') {
    const to = clauseEnd(subject.reading, last);
    return put(word.start, to, `checks${text.slice(word.end, to)} ({times} a week, by {person})`);
  }
  return replacedVerb(word, put, 'monitor', 'check', `{times} a week${byWhom(subject, first)}`);
}

/** The one who checks, asked for only where the sentence names nobody. */
function byWhom({ reading }: StatementInPlan, before: number): string {
  const acts = reading.actors.some(
    ({ end, kind }) =>
      kind !== 'organisation' && kind !== 'group' && end <= (reading.words[before]?.start ?? 0),
  );
  return acts ? '' : ', by {person}';
}

/** "an appropriate plan" becomes "a plan ({what})"; "is appropriate" becomes "is {what}". */
function appropriateReworded(word: WordInStatement, put: Put): Suggestion {
  const { first, last, start, end, subject } = word;
  const { reading } = subject;
  const next = reading.words[last + 1];
  const lastOfNoun = reading.words[nounPhraseEnd(reading, last + 1)];
  if (reading.words[first]?.plain === 'appropriately') {
    const verb = /^(?:be|is|are|and)$/.test(reading.words[first - 1]?.plain ?? '') && next;
    return verb
      ? put(start, verb.end, `${reading.text.slice(verb.start, verb.end)} ({what})`)
      : put(start, end, '({what})');
  }
  if (!next || !lastOfNoun || lastOfNoun.start < next.start) return put(start, end, '{what}');
  const article = reading.words[first - 1];
  const withArticle = article && /^an?$/.test(article.plain);
  const noun = reading.text.slice(next.start, lastOfNoun.end);
  return put(
    withArticle ? article.start : start,
    lastOfNoun.end,
    `${withArticle ? `${articleFor(noun)} ` : ''}${noun} ({what})`,
  );
}

function ongoingReworded(word: WordInStatement, put: Put): Suggestion {
  const { first, last, start, end, subject } = word;
  const { reading } = subject;
  const { text, words } = reading;
  const next = words[last + 1];
  const article = words[first - 1];
  if (!next || nounPhraseEnd(reading, last + 1) <= last) return put(start, end, 'until {date}');
  const to = clauseEnd(reading, last);
  if (opensSentence(reading, first)) return put(start, to, `${text.slice(next.start, to)} until {date}`);
  const from = article && /^an?$/.test(article.plain) ? article.start : start;
  const opening = from === start ? '' : `${articleFor(next.plain)} `;
  return put(from, to, `${opening}${text.slice(next.start, to)} until {date}`);
}

function regularReworded(word: WordInStatement, put: Put): Suggestion {
  const { first, last, start, end, subject } = word;
  const { reading } = subject;
  const next = reading.words[last + 1];
  const adjective = /^(?:regular|frequent)$/.test(reading.words[first]?.plain ?? '');
  const tail = reading.words[adjective ? nounPhraseEnd(reading, last + 1) : -1];
  if (adjective && next && tail && tail.start >= next.start) {
    return put(start, tail.end, `${reading.text.slice(next.start, tail.end)} (${howOften(reading)})`);
  }
  const to = clauseEnd(reading, last);
  if (next && next.start < to && /^to$|ly$/.test(reading.words[first - 1]?.plain ?? '')) {
    return put(start, to, `${reading.text.slice(next.start, to)} ${howOften(reading)}`);
  }
  return put(start, end, howOften(reading));
}

/** Meetings are weeks apart, feeds and nappies hours. */
function howOften({ text }: StatementReading): string {
  if (/\b(?:meetings?|reviews?|conferences?|core groups?|supervision)\b/i.test(text))
    return 'every {weeks} weeks';
  return /\b(?:napp(?:y|ies)|feeds?|bottles?|medication|medicine|tablets|inhalers?)\b/i.test(text)
    ? '{times} a day'
    : '{times} a week';
}

const finite =
  /^(?:is|are|has|have|does|do|can|will|was|were|gets?|goes|go|attends?|takes?|feels?|eats?|sleeps?|knows?|receives?|remains?|continues?|arrives?|comes?)$/;

/** "to ensure Ellie is in bed" becomes "to {step} so that Ellie is in bed". */
function ensureReworded(word: WordInStatement, put: Put): Suggestion {
  const { first, last, start, subject } = word;
  const { reading } = subject;
  const { words, text } = reading;
  const that = words[last + 1]?.plain === 'that' ? 1 : 0;
  const next = words[last + 1 + that];
  const to = clauseEnd(reading, last);
  // Behind "and" a step to be filled in would be a second deed in one line.
  const second = /^(?:and|then|also|&)$/.test(
    words[first - (words[first - 1]?.plain === 'to' ? 2 : 1)]?.plain ?? '',
  );
  if (
    second ||
    !next ||
    safetyTopic(reading) !== null ||
    !/^(?:ensure|make)$/.test(words[first]?.plain ?? '')
  )
    return question;
  const clause = words.filter(({ start: at, end }) => at >= next.start && end <= to);
  const whole = that === 1 || clause.some(({ plain }) => finite.test(plain));
  const verb = clause[0]?.plain.endsWith('s') && clause.length < 3 ? 'are' : 'is';
  const rest = whole ? text.slice(next.start, to) : `there ${verb} ${text.slice(next.start, to)}`;
  const opening = opensSentence(reading, first) ? '{person} to ' : '';
  return put(start, to, `${opening}{step} so that ${rest}`);
}

function verbReworded(
  word: WordInStatement,
  put: Put,
  entry: Extract<VagueWord, { kind: 'verb' }>,
): Suggestion {
  // Which groups has to be said before anyone can take part in them.
  if (
    entry.base === 'engage' &&
    /^\s+(?:\p{L}+\s+)?groups\b/u.test(word.subject.reading.text.slice(word.end))
  )
    return question;
  if (entry.instead === 'take part in' && isMet(word)) {
    return replacedVerb(word, put, 'engage', 'speak to', '{times} a week, about {what}');
  }
  const detail = entry.detail.endsWith(', by {person}')
    ? `${entry.detail.replace(', by {person}', '')}${byWhom(word.subject, word.first)}`
    : entry.detail;
  return replacedVerb(word, put, entry.base, entry.instead, detail);
}

/** "engage with her health visitor": whoever is met, as against what one takes part in. */
function isMet({ last, subject: { reading } }: WordInStatement): boolean {
  const head = reading.words[nounPhraseEnd(reading, afterDeterminer(reading, last + 1))];
  const from = reading.words[last + 1]?.start ?? 0;
  if (!head) return false;
  if (isThingDone.test(head.plain)) return false;
  return (
    isRoleHead(head.plain, true) ||
    (/^with$/.test(reading.words[last]?.plain ?? '') && /^\p{Lu}/u.test(head.text)) ||
    meetable.test(head.plain) ||
    reading.names.some(({ start, end }) => start >= from && end >= head.end && start <= head.start) ||
    reading.actors.some(({ start, end }) => start >= from && start <= head.start && end >= head.end)
  );
}

const isThingDone =
  /^(?:programme|course|group|groups|work|sessions?|plan|treatment|therapy|learning|education|activities)$/;
const meetable =
  /^(?:professionals?|staff|services?|agencies|workers?|teams?|people|camhs|gps?|senco|elsa|cgl|idva|practitioners?|carers?|parents?|mum|dad)$/;

/** "the young people’s drug worker": past the words that open a noun phrase. */
function afterDeterminer(reading: Pick<StatementReading, 'words'>, at: number): number {
  return /^(?:the|a|an|his|her|their|all|any|our|other)$/.test(reading.words[at]?.plain ?? '')
    ? afterDeterminer(reading, at + 1)
    : at;
}

/** What is done is put into words in the action; an outcome or measure needs the change that it brings, which no program knows. */
function isPlanned({ statement }: StatementInPlan): boolean {
  return statement.role === 'action';
}

/** Where a replaced text would begin the sentence, so that its capital is kept. */
function openingOf({ first, start, subject }: WordInStatement): number {
  return opensSentence(subject.reading, first) ? start : -1;
}

function saysHowOften(reading: StatementReading): boolean {
  return (
    reading.times.some(({ kind }) => kind === 'frequency') ||
    reading.figures.some(({ kind }) => kind === 'frequency')
  );
}

/** "ELSA support", "Thrive support": the word before says which. */
function namesHelp(reading: StatementReading, at: number): boolean {
  const before = reading.words[at - 1];
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    !reading.names.some(
      ({ start, end, person }) => person !== null && start <= before.start && before.end <= end,
    )
  );
}

function saysWho({ reading, row }: StatementInPlan): boolean {
  return reading.names.length > 0 || row.statements('who').some((who) => who.reading.names.length > 0);
}
