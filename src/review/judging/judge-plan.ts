import type { Check, Found, FoundInPlan, PlanInContext } from '../../checks/check';
import type { CheckSettings } from '../../checks/check-settings';
import { checks as catalogue } from '../../checks';
import type { CalendarDate } from '../../language/calendar-date';
import { factsBeforePeople, factsFrom } from '../../language/facts/plan-facts';
import { readingsIn } from '../../language/facts/readings';
import type { DocumentAsRead } from '../../plan/document-as-read';
import type { ColumnAnswers } from '../../plan/heading-fingerprint';
import type { Passage, Plan } from '../../plan/plan';
import { unrecognisedTables } from '../../plan/unrecognised-tables';
import { checklistOf } from '../checklist/checklist';
import { findingId, planFindingId } from './finding-id';
import { inOrder, severityOf, withoutDuplicates, withoutSilenced } from './post-processing';
import type { JudgeMemory } from './judge-memory';
import { finderIn } from './judge-memory';
import { planInContext } from './plan-in-context';
import type { Raised } from './raised';
import { explain } from './explain';
import { placeKey, rowsByPlace } from './raised';
import { rowStanding } from './row-standing';
import { datesToRewrite } from '../mending/dates-to-rewrite';
import type { Letters } from '../house-style/letters';
import { defaultLetters } from '../house-style/letters';
import type { Finding, PlanFinding, Review } from '../review';

/** What a judgement depends on besides the document. */
export interface JudgeOptions {
  readonly today: CalendarDate;
  readonly settings: CheckSettings;
  /** What the letters stand for; Torbay's reading by default. */
  readonly letters?: Letters;
  /** Ids of the checks to run now of those that run only when asked for. */
  readonly asked?: readonly string[];
  /** What the user said of tables that were not recognised; nothing by default. */
  readonly columns?: ColumnAnswers;
  /** The checks to run; the whole catalogue by default. */
  readonly checks?: readonly Check[];
}

/** Judges a plan already recognised in one go: for tests, benchmarks and tools where nobody waits. */
export function judgePlan(
  document: DocumentAsRead,
  plan: Plan,
  options: JudgeOptions,
  memory?: JudgeMemory,
): Review {
  const steps = judgeInSteps(document, plan, options, memory);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The judgement as small steps: each yield is a place to pause, and tells how far it is. With a memory only what has changed
 * since its last judgement is judged, and the memory is of this one then.
 */
export function* judgeInSteps(
  document: DocumentAsRead,
  plan: Plan,
  options: JudgeOptions,
  memory?: JudgeMemory,
): Generator<{ readonly done: number; readonly total: number }, Review> {
  const { settings, today } = options;
  const last = memory?.last ?? null;
  const unread = readingsIn(
    factsBeforePeople(document, plan, { today, house: settings.house }),
    last?.unread,
  );
  const readings = readingsIn(factsFrom(document, plan, unread), last?.readings);
  const { facts } = readings;
  const context = planInContext(plan, readings, settings);
  const all = options.checks ?? catalogue;
  const isAsked = ({ metadata }: Check) => options.asked?.includes(metadata.id) === true;
  const whenAsked = all.filter(({ metadata }) => settings.checks[metadata.id] === 'asked');
  const checks = all.filter((check) =>
    whenAsked.includes(check) ? isAsked(check) : settings.checks[check.metadata.id] !== 'off',
  );
  const terms = memory ? JSON.stringify([settings, checks.map(({ metadata }) => metadata.id)]) : '';
  const finder = memory ? finderIn(context, readings, terms, last) : null;
  const total = context.statements.length + context.rows.length + 1;
  let done = 0;
  const rowsOf = rowsByPlace(context.rows);
  const raised: Raised[] = [];
  const raise = (check: Check, found: readonly Found<string>[]) => {
    for (const each of found)
      raised.push({ check, found: each, rows: rowsOf.get(placeKey(each.at)) ?? new Set() });
  };

  yield { done, total };
  const ofStatement = checks.filter((check) => check.scope === 'statement');
  for (const subject of context.statements) {
    const remembered = finder?.at(subject);
    for (const check of ofStatement) {
      if (check.roles.includes(subject.statement.role))
        raise(check, remembered?.(check) ?? check.find(subject, context));
    }
    yield { done: ++done, total };
  }
  const ofRow = checks.filter((check) => check.scope === 'row');
  for (const subject of context.rows) {
    const remembered = finder?.at(subject);
    for (const check of ofRow) raise(check, remembered?.(check) ?? check.find(subject, context));
    yield { done: ++done, total };
  }
  for (const check of checks) {
    if (check.scope === 'statements') raise(check, check.find(context));
    yield { done, total };
  }

  if (memory && finder)
    memory.last = { unread, readings, terms, found: finder.found, lookingAround: finder.lookingAround };
  const findings = finished(inOrder(withoutSilenced(withoutDuplicates(raised)), settings), context);
  const planFindings = plan.rows.length === 0 ? [] : findingsInPlan(checks, context);
  return {
    document,
    plan,
    unrecognised: unrecognisedTables(document, plan, options.columns ?? {}),
    facts,
    findings,
    planFindings,
    explanations: explain(checks, [...findings, ...planFindings]),
    titles: Object.fromEntries(all.map(({ metadata }) => [metadata.id, metadata.title])),
    dateForm: settings.dateForm,
    datesToRewrite: datesToRewrite(context),
    checklist: plan.rows.length === 0 ? [] : checklistOf(document, context),
    asked: whenAsked.map((check) => ({
      check: check.metadata.id,
      title: check.metadata.title,
      ran: isAsked(check),
    })),
    letters: options.letters ?? defaultLetters,
    ...rowStanding(plan, findings),
  };
}

function finished(all: readonly Raised[], context: PlanInContext): readonly Finding[] {
  const texts = new Map(
    context.statements.map(
      ({ statement }) => [passageKey({ ...statement.place, start: 0, end: 0 }), statement] as const,
    ),
  );
  const seen = new Map<string, number>();
  return all.map((raised) => {
    const { metadata } = raised.check;
    const { found } = raised;
    const statement = texts.get(passageKey(found.at));
    const phrase = statement?.text.slice(found.at.start, found.at.end) ?? '';
    return {
      id: findingId(
        {
          check: metadata.id,
          message: found.message,
          role: statement?.role ?? '',
          statement: statement?.text ?? '',
          phrase,
          start: found.at.start,
        },
        seen,
      ),
      check: metadata.id,
      title: metadata.title,
      severity: severityOf(raised, context.settings),
      criterion: metadata.criterion,
      at: found.at,
      phrase,
      message: sentence(raised.check, found, phrase),
      suggestion: found.suggestion,
    };
  });
}

function findingsInPlan(checks: readonly Check[], context: PlanInContext): readonly PlanFinding[] {
  return checks.flatMap((check) => {
    if (check.scope !== 'plan') return [];
    const { metadata } = check;
    return check.find(context).map((found) => ({
      id: planFindingId(metadata.id, sentence(check, found, '')),
      check: metadata.id,
      title: metadata.title,
      severity: context.settings.severities[metadata.id] ?? found.severity ?? metadata.severity,
      criterion: metadata.criterion,
      message: sentence(check, found, ''),
      suggestion: found.suggestion,
    }));
  });
}

/** The check's own sentence with its holes filled. A hole that nothing fills stays visible, and fails a test. */
function sentence(check: Check, found: FoundInPlan<string>, phrase: string): string {
  const holes: Readonly<Record<string, string>> = { ...found.holes, phrase };
  const template = check.metadata.messages[found.message] ?? '';
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
}

function passageKey(at: Passage): string {
  return `${placeKey(at)}/${String(at.paragraph)}`;
}
