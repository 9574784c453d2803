import { plainWords } from './heading-text';
import type { SettledRole } from './column-roles';
import type { CellRole, TableKind } from './plan';

/** Words in headings of tables that are read for something else than what is planned. */
const PERSON =
  /\b(names?|who|person|professionals?|practitioners?|workers?|members?|attendees?|agency|enw)\b/;
const PEOPLE =
  /\b(relationship|telephone|tel|phone|mobile|e-?mail|address|postcode|contact (details|number|no)|d\.?o\.?b\.?|date of birth|ethnicity|attend(ed|ance|ees?|ing)?|apolog\w+|invited|present|absent|job title|designation|role|agency|organisation|nhs number|view on plan)\b/;
const SIGNATURES = /\b(signatures?|signed|sign|print(ed)? name|llofnod)\b/;
const RECORD =
  /\b(events?|incidents?|chronology|versions?|amendments?|author|corrected|error|likelihood|severity|probability|subject|grade|dose|dosage|medication|agenda|discussion|decisions?|definition|glossary|acronym|abbreviation|term|meaning|rationale for decision|date of (meeting|review|visit|event|incident|contact|referral)|date referred|type of (meeting|review|visit|event|incident))\b/;

/** True where the settled roles make a plan: something to do, or something wanted with who, when or how it is measured. */
export function rolesMakePlan(roles: readonly SettledRole[]): boolean {
  const place = (least: number, ...wanted: CellRole[]): number =>
    roles.findIndex(({ role, strength }) => wanted.includes(role) && strength >= least);
  const has = (least: number, ...wanted: CellRole[]): boolean => place(least, ...wanted) !== -1;
  if (has(0.5, 'action') && has(0.5, 'outcome', 'who', 'when', 'who+when', 'measure')) return true;
  if (has(0.8, 'action') && has(0.7, 'need')) return true;
  // An outcome behind its date, as "appointment, date, outcome", is what came of something, not what is wanted.
  const outcome = place(0.7, 'outcome');
  return outcome !== -1 && outcome < place(0.5, 'who', 'when', 'who+when', 'measure');
}

/** True where the headings are those of a record of what was, a risk score, a glossary or the like, not of a plan. */
export function isRecord(headings: readonly string[], roles: readonly SettledRole[]): boolean {
  const has = (role: CellRole): boolean =>
    roles.some((settled) => settled.role === role && settled.strength >= 0.7);
  const wholePlan = has('action') && (has('who') || has('who+when')) && (has('when') || has('who+when'));
  return !wholePlan && headings.some((heading) => RECORD.test(plainWords(heading)));
}

/** What a table is that is no plan, by the headings of its columns or the labels of its rows. */
export function kindOfOther(headings: readonly string[]): TableKind {
  const plain = headings
    .map(plainWords)
    .filter((heading) => heading !== '' && heading.split(' ').length <= 8);
  if (plain.some((heading) => SIGNATURES.test(heading))) return 'signatures';
  const named = plain.findIndex((heading) => PERSON.test(heading));
  const told = plain.some((heading, at) => at !== named && PEOPLE.test(heading));
  return named !== -1 && told ? 'people' : 'other';
}
