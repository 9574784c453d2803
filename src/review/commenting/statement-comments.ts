import type { Anchor } from '../../document/open-document';
import type { DocumentAsRead, ParagraphPart } from '../../plan/document-as-read';
import type { Passage } from '../../plan/plan';
import { groupedBy } from '../grouped-by';
import { cellAt, textAt } from '../place-in-document';
import type { Finding, Review } from '../review';
import type { WritableSuggestion } from '../mending/suggested-text';
import { readableText, rewrittenStatement } from '../mending/suggested-text';
import { beginSlices } from '../slices';
import { oneOf, words } from '../words';

/** The one comment that a statement (or an empty cell) is to carry. */
export interface StatementComment {
  /** Tells statements apart within one review. */
  readonly key: string;
  /** Where it is to stand; `null` where Word gave no paragraph to stand on. */
  readonly anchor: Anchor | null;
  readonly text: string;
  /** The ids of the findings it speaks of, the most serious first. */
  readonly findings: readonly string[];
}

/** How many choices for a blank a comment shows; the pane shows them all. */
const choicesShown = 4;

/**
 * The comments that a review asks for: one a statement, in reading order. Their words are put together in slices of a few
 * milliseconds; rejects with the signal's reason when stopped.
 */
export async function statementComments(
  review: Review,
  signal?: AbortSignal,
): Promise<readonly StatementComment[]> {
  const byStatement = groupedBy(review.findings, ({ at: { table, row, column, paragraph } }) =>
    [table, row, column, paragraph].join('/'),
  );
  const slices = beginSlices(signal);
  const comments: StatementComment[] = [];
  for (const [key, findings] of byStatement) {
    if (slices.isOver()) await slices.next();
    comments.push({
      key,
      anchor: anchorOfFindings(review.document, findings),
      text: commentText(findings, findings[0] ? textAt(review.document, findings[0].at) : ''),
      findings: findings.map(({ id }) => id),
    });
  }
  return comments;
}

/**
 * Where a passage stands in the document. A paragraph that Word does not know gives way to its nearest neighbour in
 * the same cell, as a whole; `null` where the cell has none.
 */
export function anchorOf(document: DocumentAsRead, at: Passage): Anchor | null {
  const cell = cellAt(document, at);
  const paragraph = cell?.paragraphs[at.paragraph];
  if (paragraph?.parts) return anchorInPart(paragraph.text, paragraph.parts, at);
  if (paragraph && paragraph.index !== null) {
    return { paragraph: paragraph.index, paragraphText: paragraph.text, start: at.start, end: at.end };
  }
  const neighbour = cell?.paragraphs.find(({ index }) => index !== null);
  if (!neighbour || neighbour.index === null) return null;
  return { paragraph: neighbour.index, paragraphText: neighbour.text, start: 0, end: neighbour.text.length };
}

/** In the first of Word's paragraphs that holds words of the passage and that Word knows, as far as they stand in it. */
function anchorInPart(text: string, parts: readonly ParagraphPart[], at: Passage): Anchor | null {
  for (const [number, { index, start }] of parts.entries()) {
    const end = parts[number + 1]?.start ?? text.length;
    const isPassed = end <= at.start && number < parts.length - 1;
    if (index === null || isPassed) continue;
    return {
      paragraph: index,
      paragraphText: text.slice(start, end),
      start: Math.max(at.start, start) - start,
      end: Math.max(Math.min(at.end, end), start) - start,
    };
  }
  return null;
}

/** The words of the most serious finding. */
function anchorOfFindings(document: DocumentAsRead, findings: readonly Finding[]): Anchor | null {
  const [first] = findings;
  return first ? anchorOf(document, first.at) : null;
}

/** The words of one comment: what is wrong, what the document itself offers, and one suggested text at the end. */
export function commentText(findings: readonly Finding[], statement: string): string {
  const lines = findings.map(({ message }) => message);
  const { suggestion, offered } = suggestedText(findings, statement);
  return [
    words.comment.opening,
    ...(lines.length > 1 ? lines.map((line) => `• ${line}`) : lines),
    ...(offered.length > 0 ? [`${words.comment.offered} ${offered.join('; ')}.`] : []),
    suggestion,
  ].join('\n');
}

function suggestedText(
  findings: readonly Finding[],
  statement: string,
): { readonly suggestion: string; readonly offered: readonly string[] } {
  const writable = findings.map(({ suggestion }) => suggestion).filter(writes);
  const [first] = writable;
  const here = writable.filter((each) => samePlace(each, findings[0]));
  const rewritten = rewrittenStatement(statement, here);
  const text = rewritten?.text ?? (first && readableText(first));
  if (text === undefined) {
    const question = findings[0]?.suggestion.text ?? '';
    return { suggestion: `${words.comment.question} ${question}`, offered: [] };
  }
  const used = rewritten?.used ?? (first ? [first] : []);
  return { suggestion: `${words.comment.suggestion} ${text}`, offered: offeredBy(used) };
}

/** "name: Asha Khan or Tim Reed", one for each blank that the document offers something for. */
function offeredBy(used: readonly WritableSuggestion[]): readonly string[] {
  const lines = used
    .flatMap((each) => (each.kind === 'guided' ? each.blanks : []))
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices }) => `${words.blanks[name]}: ${oneOf(choices.slice(0, choicesShown))}`);
  return [...new Set(lines)];
}

function writes(suggestion: Finding['suggestion']): suggestion is WritableSuggestion {
  return suggestion.kind !== 'question';
}

function samePlace(suggestion: WritableSuggestion, finding: Finding | undefined): boolean {
  if (!finding) return false;
  const a = suggestion.replaces;
  const b = finding.at;
  return a.table === b.table && a.row === b.row && a.column === b.column && a.paragraph === b.paragraph;
}
