import { plainWords } from './heading-text';
import { contentKind, shareOf } from './cell-content';
import type { SettledRole } from './settled-role';
import type { Header } from './header-rows';
import type { CellRole, TableKind } from './plan';

/** Words in headings of lists of people, beside the heading for the person. */
const OF_PERSON =
  /\b(relationship|telephone|tel|phone|mobile|e-?mail|address|postcode|contact (details|number|no)|d\.?o\.?b\.?|date of birth|ethnicity|attend(ed|ance|ees?|ing)?|apolog\w+|invited|present|absent|job title|designation|role|team|manager|age|lives with|school year|year group|how to (reach|contact)|agency|organisation|nhs number|view on plan|what (do |does |can |will )?(they|he|she|you) \w+)\b/;
const PERSON =
  /\b(names?|who|person|professionals?|practitioners?|workers?|members?|siblings?|brothers?|sisters?|attendees?|agency|enw)\b|^(present|apologies|attendees|invited|in attendance)$/;
const SIGNATURE = /\b(signatures?|signed|please sign|print(ed)? name|llofnod)\b/;
/** Words in headings of tables that tell what was, explain words, or rate a risk. */
const RECORD =
  /\b(events?|incidents?|chronology|versions?|amendments?|author|corrected|error|likelihood|severity|probability|dose|dosage|medication|agenda|discussion|decisions?|glossary|acronym|abbreviation|appointment|date referred|discussed)\b|^(who|what|where) (was|were|did)\b|^who'?s who$|\b(poor|bad|weak|vague|good|better|improved|reworded|rewritten) (examples?|statements?|wordings?)$|^(subject|term|word|meaning|definition|grade)s?$/;
const RECORD_FIRST =
  /^date of (the )?(meeting|review|visit|event|incident|contact|referral)\b|^type of\b|^(day|time|session|lesson)s?$/;

/** True where the settled roles make a plan: something to do, or something wanted with who, when or how it is measured. */
export function rolesMakePlan(roles: readonly SettledRole[]): boolean {
  const place = (least: number, ...wanted: CellRole[]): number =>
    roles.findIndex(({ role, strength }) => wanted.includes(role) && strength >= least);
  const has = (least: number, ...wanted: CellRole[]): boolean => place(least, ...wanted) !== -1;
  if (has(0.5, 'action') && has(0.5, 'outcome', 'who', 'when', 'who+when')) return true;
  if (has(0.8, 'action') && has(0.7, 'need', 'measure')) return true;
  // An outcome behind its date, as "appointment, date, outcome", is what came of something, not what is wanted.
  const outcome = place(0.7, 'outcome');
  return outcome !== -1 && outcome < place(0.5, 'who', 'when', 'who+when', 'measure');
}

/** True where the headings are those of a record of what was, a risk score, a glossary or the like, not of a plan. */
export function isRecord(headings: readonly string[], roles: readonly SettledRole[]): boolean {
  const has = (...wanted: CellRole[]): boolean =>
    roles.some(({ role, strength }) => wanted.includes(role) && strength >= 0.7);
  const plain = headings.map(plainWords);
  if (RECORD_FIRST.test(plain[0] ?? '')) return true;
  if (has('action') && has('who', 'who+when') && has('when', 'who+when')) return false;
  return plain.some((heading) => RECORD.test(heading));
}

/** True where the columns only tell who people are and, in a few words each, what they do: "Who, what they do". */
export function tellsOnlyOfPeople(header: Header, textsOf: (column: number) => readonly string[]): boolean {
  const told = header.roles.map(({ role }) => role);
  if (told.some((role) => ['need', 'outcome', 'when', 'who+when', 'measure'].includes(role))) return false;
  const action = told.indexOf('action');
  if (!told.includes('who') || told.indexOf('who') > action) return false;
  const texts = textsOf(action).filter((text) => text !== '');
  const short = texts.filter((text) => text.split(/\s+/).length <= 5);
  return short.length * 2 > texts.length && shareOf(texts, 'action') < 0.3;
}

/** True where people stand beside a place to sign and nothing is to be done: "We agree with this plan, signature, date". */
export function isForSigning(header: Header, textsOf: (column: number) => readonly string[]): boolean {
  return (
    header.headings.some(isSignature) &&
    !header.roles.some(
      ({ role }, column) =>
        (role === 'need' || role === 'outcome' || role === 'action') &&
        textsOf(column).some((text) => text.split(/\s+/).length > 6 || contentKind(text) === 'action'),
    )
  );
}

/** True for a heading or label of a place to sign. */
export function isSignature(text: string): boolean {
  return text.length <= 60 && SIGNATURE.test(plainWords(text));
}

/** What a table is that is no plan, by the cells of its first row and those at the left of the others. */
export function kindOfOther(firstRow: readonly string[], left: readonly string[]): TableKind {
  if ([...firstRow, ...left].some(isSignature)) return 'signatures';
  const plain = firstRow.map(plainWords).filter((heading) => heading !== '');
  const person = plain.findIndex((heading) => PERSON.test(heading));
  const told = plain.map((heading, at) => at === person || OF_PERSON.test(heading));
  const count = told.filter(Boolean).length;
  // "Name, Ellie, date of birth, 1 May" is a form about one child: every heading has its value beside it.
  const form = told.every((telling, at) => telling === (at % 2 === 0));
  return person !== -1 && count >= 2 && count * 2 >= plain.length && !form ? 'people' : 'other';
}
