import type { Blank, BlankName, Severity } from '../../src/checks/check';
import type { CalendarDate } from '../../src/language/calendar-date';
import type { DocumentAsRead } from '../../src/plan/document-as-read';
import type { Plan, PlanRow } from '../../src/plan/plan';
import { finishedText, withPassageReplaced } from '../../src/review/mending/apply-suggestion';
import type { Finding, Review } from '../../src/review/review';

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
  measure: 'she names two people she would tell',
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

/**
 * What is wrong with the suggestion of a finding once it is applied and the document judged again; empty where it
 * holds. `null` for a question, which cannot be applied.
 */
export function faultsOf(
  finding: Finding,
  before: Review,
  judge: (document: DocumentAsRead) => Review,
): readonly string[] | null {
  const { suggestion } = finding;
  if (suggestion.kind === 'question') return null;
  const filled = Object.fromEntries(
    suggestion.kind === 'guided' ? suggestion.blanks.map((blank) => [blank.name, filling(blank)]) : [],
  );
  const text = finishedText(suggestion, filled);
  const document = withPassageReplaced(before.document, suggestion.replaces, text);
  const after = judge(document);
  const changed = paragraphText(document, suggestion.replaces);
  return [
    ...badWriting(paragraphText(before.document, suggestion.replaces), changed).map(
      (fault) => `${fault}: ${changed}`,
    ),
    ...turnedRound(finding, paragraphText(before.document, suggestion.replaces), changed),
    ...stillThere(finding, before, after, changed),
    ...newlyRaised(finding, before, after, changed),
  ];
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

function stillThere(finding: Finding, before: Review, after: Review, changed: string): readonly string[] {
  const count = (review: Review) =>
    inRowsOf(finding, review).filter(({ check }) => check === finding.check).length;
  return count(after) < count(before) ? [] : [`still there: ${changed}`];
}

/** Anything of the same or a higher severity in the row that was not there before. */
function newlyRaised(finding: Finding, before: Review, after: Review, changed: string): readonly string[] {
  const known = new Map<string, number>();
  for (const { check } of inRowsOf(finding, before)) known.set(check, (known.get(check) ?? 0) + 1);
  return inRowsOf(finding, after).flatMap(({ check, severity, phrase }) => {
    const left = (known.get(check) ?? 0) - 1;
    known.set(check, left);
    if (left >= 0 || weight[severity] > weight[finding.severity]) return [];
    return [`raises ${severity} ${check} [${phrase}]: ${changed}`];
  });
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

function paragraphText(document: DocumentAsRead, at: Finding['at']): string {
  const cell = document.tables[at.table]?.cells.find(
    ({ row, column }) => row === at.row && column === at.column,
  );
  return cell?.paragraphs[at.paragraph]?.text ?? '';
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
