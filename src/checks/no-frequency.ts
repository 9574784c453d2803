import type { Activity } from '../language/deeds/activities';
import { findActivities } from '../language/deeds/activities';
import { hangs, hangingClauses } from '../language/sentences/clauses';
import { clauseEnd, isVerb } from '../language/rewording';
import type { StatementReading } from '../language/statement-reading';
import type { PlanInContext, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { happensOnce, irregularly } from './single-events';
import { isLeadIn, whenStatements } from './timescales';

export const noFrequency = defineCheck({
  metadata: {
    id: 'no-frequency',
    title: 'No word on how often',
    criterion: 'measurable',
    severity: 'warning',
    finds:
      'Something that is done again and again (groups, visits, meetings, tests, contact) with no word on how often or how many.',
    leavesAlone:
      'A visit or meeting with a date of its own, a number of sessions, “for the next 12 weeks”, and attendance at school.',
    why: 'If nobody knows how many groups were meant, nobody can tell whether missing one or two matters.',
    sources: [
      { guide: 'Halton', heading: 'Example 3' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Specific’?' },
    ],
    messages: { howOften: '“{phrase}” does not say how often or how many.' },
    silences: [{ check: 'vague-word', within: 'words' }],
    examples: {
      bad: [
        {
          row: { action: 'Sarah’s mother to attend «alcohol support groups».' },
          suggestion: ' {times} a week for {weeks} weeks',
        },
        { row: { action: 'Karley Middleton to «visit» Dave and Louise at home.' } },
        { row: { action: 'Via to carry out «drug tests».' } },
        { row: { action: 'Mentor to «meet» Dylan at the youth club.', when: 'Ongoing' } },
      ],
      good: [
        { row: { action: 'Sarah’s mother to attend weekly alcohol support groups for the next 12 weeks.' } },
        { row: { action: 'Karley Middleton to visit Dave and Louise at home.', when: '03/12/2026' } },
        { row: { action: 'Mr Brown to attend eight sessions with the project.', when: '03/12/2026' } },
        { row: { action: 'Sam to attend school.', when: 'Daily' } },
        { row: { action: 'Home visits to be carried out.', when: 'Fortnightly' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['action'],
  find: (subject, context) => {
    if (isLeadIn(subject)) return [];
    const { reading, statement } = subject;
    const clauses = hangingClauses(reading.text, reading.words);
    const activity = findActivities(reading).find(
      ({ start }) => !hangs(clauses, start, 'condition', 'reported', 'reason', 'purpose', 'relative'),
    );
    if (!activity || isCounted(activity, subject, context)) return [];
    const vague = irregularly.exec(reading.text);
    const at = vague
      ? passage(statement, vague.index, vague.index + vague[0].length)
      : passage(statement, activity.start, activity.end);
    const suggestion = vague
      ? suggestText(context, at, '{times} a week for {weeks} weeks')
      : withFrequency(activity, subject, context);
    return [{ message: 'howOften' as const, at, suggestion }];
  },
});

function withFrequency(
  activity: Activity,
  { reading, statement }: StatementInPlan,
  context: PlanInContext,
): Suggestion {
  const { text } = reading;
  const said = text.slice(activity.start, activity.end);
  if (/\b(?:contact|family time)\b/i.test(said))
    return { kind: 'question', text: 'How often will they see each other, where, and who will be there?' };
  const often = /appointment|meeting|review|conference|core group/i.test(said)
    ? 'every {weeks} weeks'
    : '{times} a week for {weeks} weeks';
  const vague = /\s(?:regularly|frequently|routinely|on a regular basis)\b/i.exec(text.slice(activity.end));
  if (vague) {
    const start = activity.end + vague.index + 1;
    return suggestText(context, passage(statement, start, start + vague[0].length - 1), often);
  }
  const at = placeFor(activity, reading);
  return suggestText(context, passage(statement, at, at), ` ${often}`);
}

/** True where the statement, or the row's when or measure cell, says how often or how many; a date does for what may happen once. */
function isCounted(activity: Activity, subject: StatementInPlan, context: PlanInContext): boolean {
  const { reading, row } = subject;
  const others = [...whenStatements(row), ...row.statements('measure')].map((each) => each.reading);
  return [reading, ...others].some(saysHowOften) || happensOnce(activity, subject, context);
}

function saysHowOften({ times, figures }: StatementReading): boolean {
  return (
    figures.some(({ text }) => !/^20\d\d$/.test(text)) ||
    times.some(
      ({ kind, text }) => kind === 'frequency' || (kind === 'period' && /^(?:for|over)\b/i.test(text)),
    )
  );
}

/** Behind the activity and those it is with, before the times that the sentence has already. */
function placeFor(activity: Activity, reading: StatementReading): number {
  const { words } = reading;
  const word = words.findIndex(({ end }) => end >= activity.end);
  // "attend a course and update the group": how often is said of the course.
  const next = words.findIndex(({ plain }, at) => at > word && plain === 'and' && isVerb(reading, at + 1));
  const end = Math.min(clauseEnd(reading, word), words[next - 1]?.end ?? Infinity);
  const time = reading.times.find(({ start }) => start >= activity.end && start < end);
  if (!time) return end;
  const before = reading.text
    .slice(0, time.start)
    .replace(/\s+(?:on|by|from|until|till|at|before|in)?\s*$/i, '');
  return Math.max(before.length, activity.end);
}
