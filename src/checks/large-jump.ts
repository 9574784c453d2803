import type { Figure } from '../language/change/figures';
import type { StatementReading } from '../language/statement-reading';
import type { PlanInContext, RowInPlan, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { matchesOf } from '../language/sentences/matches';

export const largeJump = defineCheck({
  metadata: {
    id: 'large-jump',
    title: 'Large step with nothing in between',
    criterion: 'achievable',
    severity: 'hint',
    finds:
      'A target in per cent far from where things stand now (40 points by default), with no step in between.',
    leavesAlone: 'A change in small steps, and one with a stage named on the way.',
    why: 'A target far out of reach sets a family up to fail. A first step that can be reached keeps everyone going.',
    sources: [
      { guide: 'Halton', heading: 'Attainable' },
      { guide: 'Torbay', heading: 'Realistic (and Relevant)' },
    ],
    messages: { jump: 'From {from}% to {to}% is a large step, with nothing in between.' },
    examples: {
      bad: [
        {
          row: { outcome: 'Sarah’s attendance to rise «from 25% to 100%» by 3 March 2027.' },
          suggestion: 'from 25% to {step} by {date}, then to 100%',
        },
        {
          row: {
            need: 'Sarah’s attendance is 25%.',
            outcome: 'Sarah has «95%» attendance by 3 March 2027.',
          },
          suggestion: '{step} by {date}, then 95%',
        },
      ],
      good: [
        { row: { outcome: 'Attendance to rise from 80% to 100% by 3 March 2027.' } },
        { row: { outcome: 'Attendance to rise from 25% to 60% by Easter, then to 95% by 3 July 2027.' } },
        { row: { need: 'Sally’s school attendance is 65%.', outcome: '96% school attendance' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['outcome', 'action', 'measure'],
  find: (subject, context) => {
    const jump = jumpIn(subject, context);
    if (!jump || hasStage(subject.row, jump)) return [];
    const at = passage(subject.statement, jump.figure.start, jump.figure.end);
    return [
      {
        message: 'jump' as const,
        holes: { from: String(jump.from), to: String(jump.to) },
        at,
        suggestion: suggestText(context, at, inSteps(jump.figure), { date: [], step: [halfway(jump)] }),
      },
    ];
  },
});

interface Jump {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
}

const perCent = /(\d+(?:\.\d+)?)\s?(?:%|per\s?cent|percent)/i;

function jumpIn({ reading, row, statement }: StatementInPlan, context: PlanInContext): Jump | null {
  const far = (from: number, to: number) => Math.abs(to - from) >= context.settings.limits.pointsWithoutStep;
  for (const figure of reading.figures) {
    const { kind, from, to } = figure;
    if (
      kind === 'change' &&
      from !== undefined &&
      to !== undefined &&
      perCent.test(figure.text) &&
      far(from, to)
    )
      return { figure, from, to };
  }
  const told = toldTogether(reading);
  if (told && far(told.from, told.to)) return told;
  if (statement.role !== 'outcome' && (statement.role !== 'action' || row.hasColumn('outcome'))) return null;
  const now = statedNow(row);
  const target = reading.figures.find(({ kind, text }) => kind === 'level' && perCent.test(text));
  const to = target && Number(perCent.exec(target.text)?.[1]);
  return target && now !== null && to !== undefined && far(now, to)
    ? { figure: target, from: now, to }
    : null;
}

/** "31% now, 95% by March", "97% (was 40%)": two percentages side by side, one of which tells where things stand. */
function toldTogether({ text, figures }: StatementReading): Jump | null {
  const levels = [...text.matchAll(new RegExp(perCent, 'gi'))].map(({ 0: written, index }): Figure => ({
    text: written,
    kind: 'level',
    start: index,
    end: index + written.length,
  }));
  const [one, other] = levels;
  if (!one || !other || levels.length !== 2 || figures.some(({ kind }) => kind === 'change')) return null;
  const isNow = (figure: Figure): boolean =>
    /\b(?:was|were|from|currently|now|at\s+present|up\s+on|against)\s+(?:at\s+)?$/i.test(
      text.slice(0, figure.start),
    ) ||
    /^\s*(?:\(?now\b|currently|at\s+(?:present|the\s+moment)|today|so\s+far|last\s+(?:term|month|year))/i.test(
      text.slice(figure.end),
    );
  const is = (figure: Figure): boolean => /\bis\s+(?:at\s+)?$/i.test(text.slice(0, figure.start));
  const now = [one, other].some(isNow) ? [one, other].filter(isNow) : [one, other].filter(is);
  const [start] = now;
  if (!start || now.length !== 1) return null;
  const target = start === one ? other : one;
  const value = (figure: Figure) => Number(perCent.exec(figure.text)?.[1]);
  return { figure: target, from: value(start), to: value(target) };
}

/** The one percentage that the row's need gives: where things stand. */
function statedNow(row: RowInPlan): number | null {
  const levels = row
    .statements('need')
    .flatMap(({ reading }) => reading.figures.filter(({ text }) => perCent.test(text)));
  const [only] = levels;
  return levels.length === 1 && only ? Number(perCent.exec(only.text)?.[1]) : null;
}

const stage =
  /\b(?:then|first(?:ly)?|initially|stages?|steps?|half[\s-]?way|interim|each\s+(?:week|month|term|half)|every\s+(?:week|month|term|half))\b/i;

/** A percentage in between, or a word for a stage, anywhere in the row. */
function hasStage(row: RowInPlan, { from, to }: Jump): boolean {
  const [low, high] = from < to ? [from, to] : [to, from];
  return (['outcome', 'action', 'measure', 'when'] as const)
    .flatMap((role) => row.statements(role))
    .some(
      ({ reading }) =>
        stage.test(reading.text) ||
        matchesOf(reading.text, new RegExp(perCent, 'gi')).some(
          ([, value]) => Number(value) > low && Number(value) < high,
        ),
    );
}

/** The middle of the way, to the nearest five: a step to begin with, which only the author can settle. */
function halfway({ from, to }: Jump): string {
  return `${String(Math.round((from + to) / 10) * 5)}%`;
}

/** The same figure with a step before its end: "from 25% to {step} by {date}, then to 100%". */
function inSteps({ text, kind }: Figure): string {
  const to = /^(.*?)(\s*(?:\bto|->|=>|→|>|-)\s*)(?!.*(?:\bto\b|->|→))(.+)$/is.exec(text);
  if (kind !== 'change' || !to) return `{step} by {date}, then ${text}`;
  const [, from = '', , target = ''] = to;
  return `${from.trimEnd()} to {step} by {date}, then to ${target}`;
}
