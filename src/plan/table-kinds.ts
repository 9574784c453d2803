import { plainWords } from './heading-text';
import type { SettledRole } from './column-roles';
import type { CellRole, TableKind } from './plan';

/** Words in headings of tables that are read for something else than what is planned. */
const PEOPLE =
  /\b(relationship|telephone|tel|phone|mobile|e-?mail|address|postcode|contact (details|number|no)|d\.?o\.?b\.?|date of birth|ethnicity|attend(ed|ance|ees?|ing)?|apolog\w+|invited|present|absent|job title|designation|role|nhs number)\b/;
const SIGNATURES = /\b(signatures?|signed|sign|print(ed)? name|llofnod)\b/;
const RECORD =
  /\b(events?|incidents?|chronology|versions?|amendments?|author|corrected|error|likelihood|severity|probability|subject|grade|dose|dosage|medication|agenda|discussion|decisions?|definition|glossary|acronym|abbreviation|term|meaning|rationale for decision|date of (meeting|review|visit|event|incident|contact|referral)|date referred|type of (meeting|review|visit|event|incident))\b/;

/** True where the settled roles make a plan: something to do, or something wanted with who, when or how it is measured. */
export function rolesMakePlan(roles: readonly SettledRole[]): boolean {
  const has = (role: CellRole, least = 0.5): boolean =>
    roles.some((settled) => settled.role === role && settled.strength >= least);
  const who = has('who') || has('who+when');
  const when = has('when') || has('who+when');
  if (has('action')) return has('need', 0.7) || has('outcome') || who || when || has('measure');
  return has('outcome', 0.7) && (who || when || has('measure'));
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
  const named = plain.some((heading) => /\b(names?|who|person|professional|agency|enw)\b/.test(heading));
  return named && plain.some((heading) => PEOPLE.test(heading)) ? 'people' : 'other';
}
