import { behaviourIn } from '../language/negatives/behaviours';
import { hangs, hangingClauses } from '../language/sentences/clauses';
import { asksForSomething } from '../language/deeds/demands';
import type { Negative } from '../language/negatives/negatives';
import { findNegatives } from '../language/negatives/negatives';
import { positiveForm, soberAims } from '../language/negatives/positive-forms';
import { clauseEnd, opensSentence, partOfName } from '../language/rewording';
import { safetyTopic } from '../language/safety/safety';
import { capitalised } from '../language/deeds/word-forms';
import type { Found, PlanInContext, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { listedWords } from './listed-words';
import { suggestText } from './suggested-text';
import { matchesOf } from '../language/sentences/matches';

/**
 * `time` says for how long ("always"); `share` a full figure; `none-left` that nothing may happen again; `wholly` that a
 * habit is to be gone altogether. */
interface Absolute {
  readonly kind: 'time' | 'share' | 'none-left' | 'abstinence' | 'never' | 'wholly' | 'none';
}
const kind = (name: Absolute['kind']): Absolute => ({ kind: name });

const list = listedWords<Absolute>(
  'absolute-demand',
  [
    ['always', kind('time')],
    ['?at all times|time', kind('time')],
    ['all of the time', kind('time')],
    ['all the time', kind('time')],
    ['line|number|helpline|open|available|service 24 hours a day', kind('none')],
    ['line|number|helpline|open|available|service 24/7', kind('none')],
    ['24 hours a day', kind('time')],
    ['24/7', kind('time')],
    ['round|around the clock', kind('time')],
    ['every minute|second|hour of the|every day', kind('time')],
    ['each and every', kind('time')],
    ['for life', kind('time')],
    ['without a|one|any miss|slip|exception', kind('time')],
    ['at no time|point', kind('never')],
    ['in no circumstances', kind('never')],
    ['full|perfect|total|complete attendance', kind('share')],
    ['full|perfect|total|complete compliance|co-operation|cooperation|adherence|engagement', kind('time')],
    [
      'zero|nil alcohol|drink|drugs|cannabis|incidents|absences|lates|arguments|violence|shouting|exclusions|missed|contact',
      kind('none-left'),
    ],
    ['not a single|one', kind('never')],
    ['permanently', kind('wholly')],
    ['no alcohol|drink|drugs|cannabis|drinking|smoking|cigarettes whatsoever', kind('none-left')],
    ['not be any more|further', kind('none-left')],
    ['every single day|night|time|morning|session|appointment|week', kind('time')],
    ['forever', kind('time')],
    ['for good', kind('time')],
    ['without exception|fail', kind('time')],
    ['under no circumstances', kind('never')],
    ['never', kind('never')],
    ['not ever', kind('never')],
    ['zero tolerance', kind('none-left')],
    ['100%', kind('share')],
    ['100|hundred percent', kind('share')],
    ['100|hundred per cent', kind('share')],
    ['altogether|completely|entirely|totally|wholly|outright', kind('wholly')],
    ['once and for all', kind('wholly')],
    [
      'no more|further alcohol|drink|drinking|booze|drugs|cannabis|weed|heroin|cocaine|crack|ketamine|smoking|vaping|cigarettes|fags',
      kind('none-left'),
    ],
    ['?total|complete|full abstinence', kind('abstinence')],
    ['~be|~remain|~stay ?completely|totally abstinent|teetotal', kind('abstinence')],
    ['?~be abstinent|teetotal', kind('abstinence')],
    [
      'no further|more incident|incidents|instance|instances|episode|episodes|occurrence|occurrences|exposure|violence|abuse|missed|absences|exclusions|call-outs|concerns|harm|arguments|lateness|police',
      kind('none-left'),
    ],
    ['no ?further|more ?domestic incidents|violence|abuse', kind('none-left')],
    ['not miss any ?more|further', kind('none-left')],
    ['never mind|fear|know|knows', kind('none')],
    ['each|every single|last', kind('share')],
    ['almost|nearly|not|nor|hardly always', kind('none')],
    ['as always', kind('none')],
    ['never been|had|met|attended|seen|lived|known|heard', kind('none')],
    ['has|have|had|was|were never|always', kind('none')],
    ['be|is|are|stay|remain clean and', kind('none')],
    ['~be|~remain|~stay clean of', kind('abstinence')],
  ],
  () => kind('time'),
);

export const absoluteDemand = defineCheck({
  metadata: {
    id: 'absolute-demand',
    title: 'Demand that allows no slip',
    criterion: 'achievable',
    severity: 'warning',
    finds:
      'Never, always, at all times, ensure no further, 100%, and the end of a dependency asked for at once.',
    leavesAlone:
      'What a need tells of the past, and 100% reached from 75% or above or by a stage in between. A safety rule is a hint.',
    why: 'A demand that nobody could keep sets a family up to fail. A step that can be reached shows progress and can be built on.',
    sources: [
      { guide: 'Top tips', heading: 'Achievable' },
      { guide: 'Torbay', heading: 'Realistic (and Relevant)' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Realistic’?' },
      { guide: 'Halton', heading: 'Attainable' },
    ],
    messages: {
      absolute: '“{phrase}” leaves no room for a slip; a step that can be reached shows progress.',
      dependency:
        '“{phrase}” asks for a dependency to end at once; a first step, worked out with a specialist, can be reached.',
      safeguard:
        '“{phrase}” is a safety rule; the plan can say who checks it and what happens if it is broken.',
    },
    examples: {
      bad: [
        {
          row: { outcome: 'Children «always» to be on time for school.' },
          suggestion: 'to be on time for school for the next {weeks} weeks',
        },
        { row: { outcome: '«100%» attendance at school.' }, suggestion: 'From {from} to {to}' },
        { row: { outcome: 'Marie to «stop drinking».' } },
      ],
      good: [
        { row: { outcome: 'Mr Smith will be sober at the times he has sole care of Daisy.' } },
        { row: { need: 'Ellie has never been to a dentist.' } },
        { row: { outcome: 'School attendance to go from 80% to 100% by 3 March 2027.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    const clauses = hangingClauses(reading.text, reading.words);
    const listed = list
      .find(reading, context.settings)
      .filter(
        (found) =>
          found.entry.kind !== 'none' &&
          !hangs(clauses, found.start) &&
          !partOfName(reading, found.first, found.last) &&
          !(statement.role === 'need' && !asksForSomething(reading, found.start)) &&
          !(found.entry.kind === 'share' && hasStage(subject)) &&
          !(found.entry.kind === 'wholly' && !speaksOfHabit(reading)),
      );
    const said = listed.reduce<readonly AbsoluteFound[]>(
      (before, found) => asOneDemand(before, found, reading.text),
      [],
    );
    const ended = dependenciesEnded(subject).filter(
      (negative) => !said.some((found) => saysTheSame(found, negative)),
    );
    return [
      ...said.map((found) => judged(found, subject, context)),
      ...ended.map((negative): Found<Message> => ({
        message: 'dependency',
        at: passage(statement, negative.start, negative.end),
        suggestion: positive(negative, subject, context) ?? askForStep,
      })),
    ].sort((one, other) => one.at.start - other.at.start);
  },
});

type Message = 'absolute' | 'dependency' | 'safeguard';

interface AbsoluteFound {
  readonly entry: Absolute;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** "Every single time, without exception", "never, at any time": said twice over, one demand. */
function asOneDemand(
  before: readonly AbsoluteFound[],
  found: AbsoluteFound,
  text: string,
): readonly AbsoluteFound[] {
  const last = before.at(-1);
  return last && /^[\s,;–—-]*(?:(?:and|or)\s+)?$/i.test(text.slice(last.end, found.start))
    ? [...before.slice(0, -1), { ...last, last: found.last, end: found.end }]
    : [...before, found];
}

/** "give up drinking altogether", "pack in the vodka and never touch a drop again" are one demand each. */
function saysTheSame({ entry, start, end }: AbsoluteFound, negative: Negative): boolean {
  return (
    /^(?:wholly|never|none-left|abstinence)$/.test(entry.kind) ||
    (start < negative.end && negative.start < end)
  );
}

/** "completely" makes an absolute of the end of a habit, not of a form to be filled in. */
function speaksOfHabit(reading: StatementInPlan['reading']): boolean {
  const behaviour = behaviourIn(reading.words.map(({ plain }) => plain));
  return (behaviour !== null && dependencies.has(behaviour)) || findNegatives(reading).length > 0;
}

const askForStep: Suggestion = {
  kind: 'question',
  text: 'What first step could be reached, by when, and with whose help?',
};
const whoWatches: Suggestion = {
  kind: 'question',
  text: 'Who checks this, how often, and what happens if it is broken?',
};

const dependencies: ReadonlySet<string> = new Set(['alcohol', 'drugs', 'smoking', 'self-harm']);

/** "does not drink" tells of a state; these ask for an end. */
const ending: ReadonlySet<Negative['kind']> = new Set(['ends', 'will-not', 'not-to', 'no-longer']);

/** "stop drinking", "will no longer use heroin": a dependency that is to be over at once, unless a time or place bounds it. */
function dependenciesEnded({ reading, statement }: StatementInPlan): readonly Negative[] {
  return findNegatives(reading).filter((negative) => {
    if (!ending.has(negative.kind)) return false;
    if (statement.role === 'need' && !negative.demanded) return false;
    const end = clauseEnd(reading, negative.last);
    const words = reading.words.filter(
      (word) => word.end > (reading.words[negative.last]?.end ?? 0) && word.end <= end,
    );
    const behaviour = behaviourIn(words.map(({ plain }) => plain));
    const bounded =
      /\b(?:around|near|before|in front of|during|after|in|inside|indoors|at|on|with|until|for)\b/.test(
        reading.text.slice(negative.end, end).replace(/\bfrom now on\b/i, ''),
      ) ||
      hangingClauses(reading.text, reading.words).some(
        ({ kind: of, start }) => of === 'time' && reading.text.slice(end, start).trim() === '',
      );
    return behaviour !== null && dependencies.has(behaviour) && !bounded;
  });
}

/** True where 100% is near what is now, or where the statement itself says from what it starts: `large-jump` judges how far. */
function hasStage({ reading, row }: StatementInPlan): boolean {
  const others = [...row.statements('outcome'), ...row.statements('action'), ...row.statements('measure')];
  return (
    shares(reading.text).length > 0 ||
    others.some((other) => shares(other.reading.text).some((share) => share >= 75))
  );
}

/** The percentages below a hundred that a text names. */
function shares(text: string): readonly number[] {
  return matchesOf(text, /(\d{1,3})\s*(?:%|per ?cent)/g)
    .map((match) => Number(match[1]))
    .filter((share) => share < 100);
}

function judged(found: AbsoluteFound, subject: StatementInPlan, context: PlanInContext): Found<Message> {
  const { reading, statement } = subject;
  const at = passage(statement, found.start, found.end);
  const topic = safetyTopic(reading);
  if (topic !== null && topic !== 'domestic abuse') {
    return { message: 'safeguard', severity: 'hint', at, suggestion: whoWatches };
  }
  if (topic !== null) return { message: 'absolute', at, suggestion: askForStep };
  const dependency = found.entry.kind === 'abstinence';
  return {
    message: dependency ? 'dependency' : 'absolute',
    at,
    suggestion: reworded(found, subject, context),
  };
}

function reworded(found: AbsoluteFound, subject: StatementInPlan, context: PlanInContext): Suggestion {
  const { reading, statement } = subject;
  const { text, words } = reading;
  const put = (from: number, to: number, instead: string): Suggestion =>
    suggestText(
      context,
      passage(statement, from, to),
      words[found.first]?.start === from && opensSentence(reading, found.first)
        ? capitalised(instead)
        : instead,
    );
  const end = clauseEnd(reading, found.last);
  const next = words[found.last + 1];
  switch (found.entry.kind) {
    case 'time':
      // "safe sleep at all times" is not for the next few weeks only.
      if (/\b(?:safe(?:r|ly|ty|guard\w*)?|protect\w*|supervis\w*|harm\w*|watch\w*)\b/i.test(text))
        return whoWatches;
      if (next && next.start < end)
        return put(found.start, end, `${text.slice(next.start, end)} for the next {weeks} weeks`);
      return put(found.start, found.end, 'for the next {weeks} weeks');
    case 'share':
      return put(found.start, found.end, 'from {from} to {to}');
    case 'wholly':
    case 'never':
    case 'none-left': {
      const negative = findNegatives(reading).find(
        ({ start, end: to }) => found.entry.kind === 'wholly' || (start < found.end && found.start <= to),
      );
      return (negative && positive(negative, subject, context)) ?? askForStep;
    }
    case 'abstinence': {
      const what = soberAims(
        words.map(({ plain }) => plain),
        childCalled(context),
      );
      const demanded = /^(?:to|will)$/.test(words[found.first - 1]?.plain ?? '');
      if (what.length === 0 || !(demanded || opensSentence(reading, found.first))) return askForStep;
      return suggestText(
        context,
        passage(statement, found.start, end),
        demanded ? '{what}' : '{person} to {what}',
        { what },
      );
    }
    case 'none':
      return askForStep;
  }
}

function childCalled({ facts }: PlanInContext): string {
  const children = facts.people.filter((person) => person.kind === 'child');
  return (children.length === 1 ? children[0]?.name : undefined) ?? 'the children';
}

function positive(
  negative: Negative,
  { reading, statement }: StatementInPlan,
  context: PlanInContext,
): Suggestion | null {
  const form = positiveForm(negative, reading, childCalled(context));
  return form
    ? suggestText(context, passage(statement, form.start, form.end), form.text, form.choices)
    : null;
}
