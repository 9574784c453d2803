import type { Blank, BlankName, Severity } from '../../src/checks/check';
import type { CalendarDate } from '../../src/language/calendar-date';
import type { DocumentAsRead } from '../../src/plan/document-as-read';
import type { Passage, Plan, PlanRow } from '../../src/plan/plan';
import { withoutMarks } from '../../src/review/mending/marked-text';
import { markedStatement } from '../../src/review/mending/suggested-text';
import { textAt } from '../../src/review/place-in-document';
import type { Finding, Review } from '../../src/review/review';
import { withParagraph } from './changed-document';

/** What a person might put in each blank; the document's own first choice goes before it. */
const plausible: Readonly<Record<BlankName, string>> = {
  person: 'Meera Joshi',
  worker: 'Owen Pryce',
  child: 'Ellie',
  date: '15/01/2027',
  from: '40%',
  to: '80%',
  times: 'three times',
  weeks: 'six',
  measure: 'name two people she would tell',
  step: 'ring the school by 15/01/2027',
  what: 'two meals cooked at home',
  where: 'the library in Mill Lane',
  reason: 'she has a temperature',
  help: 'a lift from her aunt',
};

/** Fills a blank as a person would. */
export function filling({ name, choices }: Blank): string {
  return choices[0] ?? plausible[name];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** A suggestion as applied: the statement as it then reads, and what is wrong with that; no faults where it holds. */
export interface Applied {
  readonly text: string;
  readonly faults: readonly string[];
}

/**
 * Applies the suggestion of a finding as the pane applies it, and judges the document again. `null` for a question, which
 * cannot be applied.
 */
export function applied(
  finding: Finding,
  before: Review,
  judge: (document: DocumentAsRead) => Review,
): Applied | null {
  const { suggestion } = finding;
  if (suggestion.kind === 'question') return null;
  const filled = Object.fromEntries(
    suggestion.kind === 'guided' ? suggestion.blanks.map((blank) => [blank.name, filling(blank)]) : [],
  );
  const written = textAt(before.document, suggestion.replaces);
  const mended = markedStatement(written, [{ suggestion, filled }]);
  const changed = withoutMarks(mended?.text ?? written);
  const after = judge(withParagraph(before.document, suggestion.replaces, changed));
  const change: Change = {
    check: finding.check,
    at: suggestion.replaces,
    by: changed.length - written.length,
  };
  const faults = [
    ...badWriting(written, changed).map((fault) => `${fault}: ${changed}`),
    ...turnedRound(finding, written, changed),
    ...stillThere(finding, after, change, changed),
    ...newlyRaised(finding, before, after, change, changed),
  ];
  return { text: changed, faults };
}

/** Checks whose very point is to put another wording for a negative. */
const rewordsNegatives = new Set([
  'negative-phrasing',
  'absolute-demand',
  'done-to-language',
  'service-language',
]);

/** A safeguard turned round: a "not" of the writer's that the rewrite has lost. */
function turnedRound({ check }: Finding, before: string, after: string): readonly string[] {
  const negations = (text: string) =>
    (text.match(/\b(not|never|no|without|unless|only)\b|n[’']t\b/gi) ?? []).length;
  return !rewordsNegatives.has(check) && negations(after) < negations(before)
    ? [`a negation lost: ${after}`]
    : [];
}

/** The passage that a suggestion replaces, by how much longer its paragraph is then, and which check it answers. */
interface Change {
  readonly check: string;
  readonly at: Passage;
  readonly by: number;
}

function stillThere(finding: Finding, after: Review, change: Change, changed: string): readonly string[] {
  return after.findings.some((each) => isSame(finding, each, change)) ? [`still there: ${changed}`] : [];
}

/** Anything of the same or a higher severity in the row that was not there before. */
function newlyRaised(
  finding: Finding,
  before: Review,
  after: Review,
  change: Change,
  changed: string,
): readonly string[] {
  const known = inRowsOf(finding, before);
  return inRowsOf(finding, after).flatMap((each) =>
    known.some((one) => isSame(one, each, change)) || weight[each.severity] > weight[finding.severity]
      ? []
      : [`raises ${each.severity} ${each.check} [${each.phrase}]: ${changed}`],
  );
}

/**
 * True where a finding is the one that stood there before: the same check at the same words, moved as the change moves them.
 * What the check that is answered finds within the words put in is the same only where it finds the same words again.
 */
function isSame(before: Finding, after: Finding, { at, by, check }: Change): boolean {
  if (before.check !== after.check || !sameParagraph(before.at, after.at)) return false;
  const { start, end } = before.at;
  if (start === end) return true;
  const changed = sameParagraph(before.at, at);
  const inside = changed && at.start <= start && end <= at.end;
  if (inside && after.at.start < at.end + by && at.start < after.at.end)
    return before.check !== check || before.phrase.toLowerCase() === after.phrase.toLowerCase();
  const moves = (offset: number) => (changed && offset >= at.end ? offset + by : offset);
  return moves(start) < after.at.end && after.at.start < moves(end);
}

function sameParagraph(one: Passage, other: Passage): boolean {
  return (
    one.table === other.table &&
    one.row === other.row &&
    one.column === other.column &&
    one.paragraph === other.paragraph
  );
}

/** The findings of the plan rows that hold the finding's cell. */
function inRowsOf(finding: Finding, review: Review): readonly Finding[] {
  const rows = rowsAt(review.plan, finding);
  const places = new Set(
    rows.flatMap((row) =>
      row.cells.map(({ table, cell }) => `${String(table)}/${String(cell.row)}/${String(cell.column)}`),
    ),
  );
  return review.findings.filter(({ at }) =>
    places.has(`${String(at.table)}/${String(at.row)}/${String(at.column)}`),
  );
}

function rowsAt(plan: Plan, { at }: Finding): readonly PlanRow[] {
  return plan.rows.filter((row) =>
    row.cells.some(
      ({ table, cell }) => table === at.table && cell.row === at.row && cell.column === at.column,
    ),
  );
}

/** Slips that no rewrite may make where the writer made none. */
function badWriting(before: string, after: string): readonly string[] {
  const slips: readonly (readonly [string, RegExp])[] = [
    ['two spaces', / {2}/],
    ['a space before a stop', / [.,;:!?]/],
    ['two stops', /[.,;:]{2}/],
    ['a word twice', /\b(\p{L}{2,}) \1\b/iu],
    ['a small letter after a full stop', /[a-z]{3}\. [a-z]/],
    ['“a” before a vowel', /\b[Aa] [aeio]\p{L}{2}/u],
    ['a blank left open', /\{\w+\}/],
    ['a space at an end', /^ | $/],
  ];
  const wrong = slips.filter(([, slip]) => slip.test(after) && !slip.test(before)).map(([name]) => name);
  if (/^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(after)) wrong.push('a small letter at the start');
  if (/\.$/.test(before) && !/[.!?”"')]$/.test(after)) wrong.push('the full stop lost');
  return wrong;
}

/** The day of a corpus plan. */
export function dateFrom(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
