import { answersPrompt, headsViews, speaksInQuotes, viewTest } from '../language/spoken-views';
import type { Speaker } from '../language/spoken-views';
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
  // Where the document labels nobody as its child, anyone whose tie or job it does not tell may be.
  const labelled = speaker === 'parent' || facts.people.some(({ kind }) => kind === 'child');
  const sought = speaker === 'parent' ? 'family' : labelled ? 'child' : 'unknown';
  const forms = facts.people
    .filter(({ kind }) => kind === sought)
    .flatMap((person) => person.forms)
    .filter((form) => form.length > 1);
  const isView = viewTest(speaker, forms);
  const isViewOrShown = speaker === 'child' ? viewTest(speaker, forms, true) : isView;
  const looksAhead = new Set(
    context.statements
      .filter(({ statement }) => stillToCome.has(statement.role))
      .map(({ statement: { place } }) => [place.table, place.row, place.column].join('/')),
  );
  const underHeading = facts.texts.some(({ text, heading }, index) => {
    if (!headsViews(text, speaker, forms)) {
      return false;
    }
    const own = /[:–—]\s*(\S.+)$/.exec(text)?.[1];
    return own === undefined ? answerUnder(context, index, heading, speaker, forms) : answersPrompt(own);
  });
  const inColumn = context.statements.some(
    ({ cell, statement }) =>
      headsViews(cell.heading, speaker, forms) &&
      !stillToCome.has(statement.role) &&
      answersPrompt(statement.text),
  );
  const other: Speaker = speaker === 'child' ? 'parent' : 'child';
  return (
    underHeading ||
    inColumn ||
    facts.texts.some(({ text, place }) => {
      if (headsViews(text, speaker, forms) || headsViews(text, other, [])) {
        return false;
      }
      const ahead = place !== null && looksAhead.has([place.table, place.row, place.column].join('/'));
      if (ahead) return speaksInQuotes(text) && isView(text);
      return place === null ? isViewOrShown(text) : isView(text);
    })
  );
}

/** True where words of somebody's own stand next under a heading, behind other prompts at the most. */
function answerUnder(
  { facts }: PlanInContext,
  at: number,
  heading: boolean,
  speaker: Speaker,
  forms: readonly string[],
): boolean {
  const other: Speaker = speaker === 'child' ? 'parent' : 'child';
  for (const next of facts.texts.slice(at + 1, at + 4)) {
    if ((next.heading && heading) || next.place !== null || headsViews(next.text, other, [])) {
      return false;
    }
    if (!headsViews(next.text, speaker, forms) && answersPrompt(next.text)) {
      return true;
    }
  }
  return false;
}
