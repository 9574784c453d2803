import { hangingClauses } from '../language/sentences/clauses';
import type { Negative } from '../language/negatives/negatives';
import { findNegatives } from '../language/negatives/negatives';
import { positiveForm } from '../language/negatives/positive-forms';
import { safetyTopic } from '../language/safety/safety';
import { sentencesOf } from '../language/sentences/sentences';
import type { StatementReading } from '../language/statement-reading';
import type { Found, PlanInContext, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';

export const negativePhrasing = defineCheck({
  metadata: {
    id: 'negative-phrasing',
    title: 'Says what is not wanted',
    criterion: 'achievable',
    severity: 'warning',
    finds:
      'What is not wanted: stop, avoid, refrain from, not to, will not, no longer, no more. A rule about safety, contact or the law is a hint that asks who watches it.',
    leavesAlone:
      '“without hitting” within a positive aim; “if she cannot attend”, “so that nobody is hurt”; what a need tells of the past; bus stops and limits (“no more than two hours”).',
    why: 'People respond better when they are asked to reach something than to stop something. A plan that says what will happen instead can be followed and seen.',
    sources: [{ guide: 'Top tips', heading: 'Outcomes' }],
    messages: {
      negative: '“{phrase}” says what is not wanted; say what will happen instead.',
      safeguard:
        '“{phrase}” is a safety rule; the plan can say who checks it and what happens if it is broken.',
    },
    examples: {
      bad: [
        {
          row: { outcome: 'Dave to «stop hitting» the children.' },
          suggestion: 'manage behaviour without hitting the children',
        },
        {
          row: { outcome: 'Mum «will not shout» at Ellie.' },
          suggestion: 'will speak in a calm voice without shouting at Ellie',
        },
        {
          row: { outcome: 'Mr Osei «is prohibited from attending» the family home.' },
          suggestion: 'Who checks this, how often, and what happens if it is broken?',
        },
        {
          row: { action: '«Avoid biting» other children.' },
          suggestion: 'Choose {what} instead of biting other children',
        },
      ],
      good: [
        { row: { outcome: 'Mum manages Ellie’s behaviour without shouting, on five days of seven.' } },
        { row: { action: 'If Marie cannot attend, she agrees to tell Tim Reed on the day.' } },
        { row: { need: 'Ellie has not been to the dentist since 2022.' } },
        { row: { action: 'Dave to collect Ellie from the bus stop every Friday.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    const found = findNegatives(reading).filter((negative) => isJudged(negative, subject));
    const apart = found.filter(
      (negative, at) =>
        at === 0 || (negative.start >= (found[at - 1]?.end ?? 0) && !saysAgain(negative, reading)),
    );
    return apart.flatMap((negative): Found<'negative' | 'safeguard'>[] => {
      const at = passage(statement, negative.start, negative.end);
      if (isSafeguard(negative, reading)) {
        if (saysWhatFollows(subject)) return [];
        return [{ message: 'safeguard', severity: 'hint', at, suggestion: whoWatches }];
      }
      return [{ message: 'negative', at, suggestion: positive(negative, subject, context) }];
    });
  },
});

/** "pack in the vodka and never touch a drop again" refuses one thing twice. */
function saysAgain({ first }: Negative, { words }: StatementReading): boolean {
  return words[first]?.plain === 'never' && words[first - 1]?.plain === 'and';
}

const whoWatches: Suggestion = {
  kind: 'question',
  text: 'Who checks this, how often, and what happens if it is broken?',
};

/** A need tells what has been; only what it demands is judged. In an action, a state that is told is no refusal. */
function isJudged(negative: Negative, { statement, reading }: StatementInPlan): boolean {
  const { kind, demanded, start } = negative;
  if (statement.role === 'need')
    return (
      demanded &&
      kind !== 'no' &&
      kind !== 'is-not' &&
      kind !== 'no-longer' &&
      !/^(?:will|won['’]?t|would)\b/i.test(reading.text.slice(start))
    );
  if (kind === 'will-not' && !demanded) {
    const before = reading.words.filter((word) => word.end <= start).map(({ plain }) => plain);
    if (tellsOfNeed.test(reading.text.slice(start, negative.end))) return false;
    return (
      before.length <= 5 &&
      !before.includes('i') &&
      !before.some((word) => /^(?:to|will|any|each|every|that|days?|agrees?)$/.test(word))
    );
  }
  // "No late marks in six weeks" is what a register shows: a measure may count what is gone.
  if (statement.role === 'measure' && !demanded && kind !== 'ends') {
    if (/^no(?:body|thing|ne|-one)\b/i.test(reading.text.slice(start))) return false;
    return reading.figures.length === 0 && reading.times.length === 0;
  }
  return true;
}

/** What somebody is not able to do is a need, wherever it stands. */
const tellsOfNeed =
  /\s(?:remember|sleep|settle|cope|manage|afford|read|write|reach|see|hear|find|breathe|eat|walk|talk|speak|get|concentrate|understand|sit|work|drive|swim|think|stand|bear|wait|keep|make|be|always|yet)$/i;

/** True where the sentence forbids something for safety or by law: its wording is never changed by a program. */
function isSafeguard(negative: Negative, reading: StatementReading): boolean {
  const sentence = sentencesOf(reading.text).find(({ end }) => end > negative.start);
  if (!sentence) return false;
  const words = reading.words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return safetyTopic({ text: reading.text, words }) !== null;
}

/** True where the statement or its row says what happens if the rule is broken, and who is told. */
function saysWhatFollows({ reading, row }: StatementInPlan): boolean {
  return [reading, ...row.statements('action').map((other) => other.reading)].some(
    ({ text, words }) =>
      /\b(?:ring|call|phone|report|tell|inform|contact|999|101|police)/i.test(text) &&
      hangingClauses(text, words).some(({ kind }) => kind === 'condition'),
  );
}

function positive(
  negative: Negative,
  { reading, statement }: StatementInPlan,
  context: PlanInContext,
): Suggestion {
  const children = context.facts.people.filter(({ kind }) => kind === 'child');
  const [only] = children;
  const form = positiveForm(negative, reading, children.length === 1 && only ? only.name : 'the children');
  if (!form) return { kind: 'question', text: 'What will happen instead?' };
  return suggestText(context, passage(statement, form.start, form.end), form.text, form.choices);
}
