/** What the checks of times ask of a row: which of its statements say when, and where a date is put in. */
import { formatDate, compareDates } from '../language/calendar-date';
import type { CalendarDate } from '../language/calendar-date';
import { hangingClauses } from '../language/sentences/clauses';
import { isPlaceholder } from '../language/placeholders';
import type { StatementReading } from '../language/statement-reading';
import type { TimeExpression } from '../language/times';
import { looksBack } from '../language/times/looking-back';
import { keptByText } from '../plan/kept-by-text';
import type { Passage } from '../plan/plan';
import type { PlanInContext, RowInPlan, StatementInPlan } from './check';
import { passage } from './check';

/** Words of the vague sort that `vague-word` speaks of; in an action they say nothing about when. */
const ownedByVagueWord =
  /regular|^(?:as|when(?:ever)?|where|if)\s+(?:and\s+\w+\s+)?(?:it\s+)?(?:is\s+)?(?:needed|required|necessary|appropriate|possible)$|periodical|occasional|time\s+to\s+time|now\s+and/i;
const confirmLater =
  /\bt\.?\s?b\.?\s?[cad]\b|to\s+be\s+(?:confirmed|agreed|arranged|set|advised|decided|determined|notified|fixed)|to\s+follow|not\s+(?:yet\s+)?(?:known|set)|unknown/i;

/** True where the time, in a statement outside the when cell, says when: all but words like "regularly" and the past. */
export function saysWhen(reading: StatementReading, time: TimeExpression): boolean {
  if (looksBack(reading.text, time)) return false;
  if (time.kind !== 'vague') return true;
  return !isDescription(reading, time) && !ownedByVagueWord.test(time.text);
}

/** True where the time is one that has still to be set: "TBC", "date to follow". */
export function toBeConfirmed(time: TimeExpression): boolean {
  return time.kind === 'vague' && confirmLater.test(time.text);
}

/** "ongoing support", "immediate family": the word describes a thing and does not say when. */
export function isDescription(reading: StatementReading, time: TimeExpression): boolean {
  if (!/^(?:on[\s-]?going|immediate|continuous|regular|soon)$/i.test(time.text)) return false;
  return /^\s+(?!and\b|but\b|until\b|with\b|for\b|from\b|to\b|by\b|at\b|throughout\b|basis\b)\p{L}/u.test(
    reading.text.slice(time.end),
  );
}

/** True where the time sets an end or a point that can be looked up: a date, a period, or an unclear date that was meant as one. */
export function isDefinite(time: TimeExpression): boolean {
  return time.kind === 'date' || time.kind === 'period' || time.kind === 'unclear';
}

/** The statements of the row's when cells. */
export function whenStatements(row: RowInPlan): readonly StatementInPlan[] {
  return row.statements('when');
}

/** Headings and lead-ins within a cell ("Health:", "Mum will:") ask for nothing themselves. */
export function isLeadIn({ statement }: StatementInPlan): boolean {
  const text = statement.text.trim();
  return statement.paragraph.heading || /:$/.test(text) || (statement.paragraph.bold && !/\s.*\s/.test(text));
}

/** The row's actions: statements of its action cells that ask for something; of its outcomes, where the table has dates and no actions. */
export function actionsOf(row: RowInPlan): readonly StatementInPlan[] {
  if (!row.hasColumn('action') && !row.hasColumn('when')) return [];
  return row
    .statements(row.hasColumn('action') ? 'action' : 'outcome')
    .filter(
      (each) =>
        !isLeadIn(each) && !isPlaceholder(each.statement.text) && !isQuotation(each) && !isCompleted(each),
    );
}

function isQuotation({ reading }: StatementInPlan): boolean {
  const length = reading.text.trim().length;
  return reading.quotations.some(({ start, end }) => end - start >= length - 1);
}

const completed =
  /^\W*(?:action\s+)?(?:now\s+)?(?:completed?|(?:all\s+)?done|sorted|achieved|actioned|closed|no\s+longer\s+(?:needed|required))\b\W*$|[-–—(,;.]\s*(?:all\s+|now\s+)?(?:completed?|done|sorted|finished|achieved|actioned|closed)\b(?:\s+now|\s+(?:on\s+)?\d{1,2}\s+\p{L}+(?:\s+\d{4})?)?[^\p{L}]*$|^\W*(?:completed|done|sorted|achieved|actioned)\s*[-–—:]/iu;

/** True where the statement is marked as already done. */
export function isCompleted({ reading }: Pick<StatementInPlan, 'reading'>): boolean {
  return saysCompleted(reading.text);
}

const saysCompleted = keptByText((text) => completed.test(text));

/** The dates that the document offers for a blank, best first, as the house writes them; none that is past. */
export function dateChoices(
  { facts, settings }: Pick<PlanInContext, 'facts' | 'settings'>,
  ...first: readonly (CalendarDate | null)[]
): readonly string[] {
  const dates = [...first, facts.reviewDate].flatMap((date) =>
    date && compareDates(date, facts.today) >= 0 ? [formatDate(date, settings.dateForm)] : [],
  );
  return [...new Set(dates)];
}

/** Where words are put into a statement, and those words: to be inserted, so that other suggestions may stand beside it. */
export interface Insertion {
  readonly replaces: Passage;
  readonly text: string;
}

/**
 * "by {date}" put where it reads best: before the final stop, before a clause of purpose or reason; "From {date}," at the
 * beginning where the action hangs on a condition or is a standing rule; a limit where the condition leads.
 */
export function insertByDate({ statement, reading }: StatementInPlan): Insertion {
  const { text, words } = reading;
  const clauses = hangingClauses(text, words);
  const first = words[0];
  const standing =
    clauses.some(({ kind }) => kind === 'condition' || kind === 'time') || standingRule.test(text);
  const [leading] = clauses;
  if (leading?.kind === 'condition' && leading.start === first?.start) {
    const end = endOfWords(text);
    return { replaces: passage(statement, end, end), text: ' within {weeks} weeks' };
  }
  if (standing && first) {
    const word = lowered(first.text, reading);
    const end = word === first.text ? first.start : first.end;
    return {
      replaces: passage(statement, first.start, end),
      text: `From {date}, ${end === first.start ? '' : word}`,
    };
  }
  const hanging = clauses.find(({ kind, start }) => (kind === 'purpose' || kind === 'reason') && start > 0);
  const at = hanging ? text.slice(0, hanging.start).trimEnd().replace(/,$/, '').length : endOfWords(text);
  // "devised by the school by 3 March" reads as one "by" too many.
  const comma = /\bby\b[^,.;]*$/i.test(text.slice(0, at)) ? ',' : '';
  return { replaces: passage(statement, at, at), text: `${comma} by {date}` };
}

/** What holds from a day on and is never finished: a prohibition, a state "at all times". */
const standingRule = /\b(?:not|never|no|nobody|always|at (?:all|the) times|any)\b|n[’']t\b/i;

/** The end of a text's words: before its final full stop and what follows. */
export function endOfWords(text: string): number {
  return text.replace(/[\s.;,]+$/, '').length;
}

/** The first word of a sentence that no longer stands first: a name, "I" and an acronym keep their capital. */
function lowered(word: string, reading: StatementReading): string {
  const first = reading.words[0];
  const kept =
    /^\p{Lu}[\p{Lu}\d]|^I$|^(?:Mum|Dad|Mam|Mom|Nan|Gran|Mr|Mrs|Ms|Miss|Dr)$/u.test(word) ||
    reading.names.some(({ start }) => start === first?.start);
  return kept ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
