import { askedOf, tellsView } from '../language/facts/asked-views';
import { withoutJudgements } from '../language/facts/judgements-of-others';
import { answersPrompt, speaksInQuotes, viewTest } from '../language/facts/spoken-views';
import { headsAnyonesViews, headsViews } from '../language/facts/view-headings';
import type { Person } from '../language/facts/plan-facts';
import { findQuotations } from '../language/sentences/quotations';
import { isTiedTo, type Speaker } from '../language/facts/speakers';
import type { CellRole } from '../plan/plan';
import type { PlanInContext } from './check';

/** Cells that speak of what is still to come: what someone "says" there is a measure, not a view. */
const stillToCome: ReadonlySet<CellRole> = new Set([
  'outcome',
  'action',
  'measure',
  'when',
  'who',
  'who+when',
]);

/** True where the document gives the views of the child, or of the parents: under a heading, in a report, or in their words. */
export function givesViews(context: PlanInContext, speaker: Speaker): boolean {
  const { facts } = context;
  const forms = formsOf(speakersOf(facts.people, speaker));
  const isView = viewTest(speaker, forms);
  const isViewOrShown = speaker === 'child' ? viewTest(speaker, forms, true) : isView;
  const looksAhead = new Set(
    context.statements
      .filter(({ statement }) => stillToCome.has(statement.role))
      .map(({ statement: { place } }) => [place.table, place.row, place.column].join('/')),
  );
  const underHeading = facts.texts.some(({ text }, index) => {
    if (!headsViews(text, speaker, forms)) {
      return false;
    }
    const own = /[:–—]\s*(\S.+)$/.exec(text)?.[1];
    return own === undefined ? answerUnder(context, index, speaker, forms) : answersPrompt(own);
  });
  const answered = facts.texts.some(({ text, place, labels }, index) => {
    const own = place === null ? askedOf(text, speaker, forms) : null;
    const next = facts.texts[index + 1];
    if (own) {
      const below = next && next.place === null && !next.heading && !labels ? next.text : '';
      return tellsView(own.asked, own.answer || below);
    }
    return (labels ?? []).some((label) => {
      const question = askedOf(label, speaker, forms);
      return question !== null && tellsView(question.asked, text);
    });
  });
  const inColumn = context.statements.some(
    ({ cell, statement }) =>
      headsViews(cell.heading, speaker, forms) &&
      !stillToCome.has(statement.role) &&
      answersPrompt(statement.text),
  );
  const inTable = facts.texts.some(
    ({ text, labels }) =>
      labels !== undefined && labelledViews(labels, speaker, forms) && answersPrompt(text),
  );
  const other: Speaker = speaker === 'child' ? 'parent' : 'child';
  return (
    underHeading ||
    answered ||
    inColumn ||
    inTable ||
    facts.texts.some(({ text, place }, index) => {
      if (headsViews(text, speaker, forms) || headsViews(text, other, [])) {
        return false;
      }
      if (place === null && isQuotation(text) && namesOnly(facts.texts[index - 1]?.text ?? '', forms))
        return true;
      const ahead = place !== null && looksAhead.has([place.table, place.row, place.column].join('/'));
      if (ahead) return speaksInQuotes(text) && isView(text);
      return place === null ? isViewOrShown(text) : isView(withoutJudgements(text));
    })
  );
}

/**
 * Those whose views are sought: all whom the document labels so. Where it labels nobody, anyone whose tie or job it does
 * not tell may be; a grown-up of the child's surname is taken for family.
 */
function speakersOf(people: readonly Person[], speaker: Speaker): readonly Person[] {
  const kind = speaker === 'parent' ? 'family' : 'child';
  const labelled = people.filter((person) => person.kind === kind);
  const unknown = people.filter((person) => person.kind === 'unknown');
  if (labelled.length === 0) return unknown;
  if (speaker === 'child') return labelled;
  const surnames = new Set(people.filter((person) => person.kind === 'child').map(surnameOf));
  return [...labelled, ...unknown.filter((person) => surnames.has(surnameOf(person)))];
}

function surnameOf({ name }: Person): string {
  return name.split(' ').slice(1).join(' ') || name;
}

function formsOf(people: readonly Person[]): readonly string[] {
  return people.flatMap((person) => person.forms).filter((form) => form.length > 1);
}

/** "Mum" at the left of a row below "What they told us", or "Ellie's views" at either place. */
function labelledViews(labels: readonly string[], speaker: Speaker, forms: readonly string[]): boolean {
  if (labels.some((label) => headsViews(label, speaker, forms))) return true;
  const whose = labels.some((label) => namesOnly(label, forms) || isTiedTo(label, speaker));
  return whose && labels.some(headsAnyonesViews);
}

/** True for a paragraph that is a quotation in the first person and little else. */
function isQuotation(text: string): boolean {
  if (!speaksInQuotes(text)) return false;
  const length = findQuotations(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return length > text.trim().length * 0.7;
}

/** True for a heading or label of somebody's name, perhaps with an age: "Kofi (11)". */
function namesOnly(text: string, forms: readonly string[]): boolean {
  const form = forms.find((each) => text.includes(each));
  return (
    form !== undefined &&
    text
      .replace(form, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
      .split(' ').length < 3
  );
}

/** The label of another part of the plan: "Contingency". */
function isLabel(text: string): boolean {
  return text.trim().split(/\s+/).length < 3 && !/[[({<]/.test(text);
}

/** True where words of somebody's own stand next under a heading, behind other prompts at the most. */
function answerUnder(
  { facts }: PlanInContext,
  at: number,
  speaker: Speaker,
  forms: readonly string[],
): boolean {
  const other: Speaker = speaker === 'child' ? 'parent' : 'child';
  for (const next of facts.texts.slice(at + 1, at + 4)) {
    if (next.heading || next.place !== null || headsViews(next.text, other, [])) {
      return false;
    }
    if (headsViews(next.text, speaker, forms) || namesOnly(next.text, forms)) continue;
    if (answersPrompt(next.text)) return true;
    if (isLabel(next.text)) return false;
  }
  return false;
}
