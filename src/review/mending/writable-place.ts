import type { Anchor } from '../../document/open-document';
import type { DocumentAsRead } from '../../plan/document-as-read';
import type { Passage } from '../../plan/plan';
import { cellAt } from '../place-in-document';

/**
 * Where a passage stands, for writing there; `null` where that is not safe: a paragraph that Word did not give, or one
 * that runs over several of Word's. (A comment may stand on a neighbour; words may not be written there.)
 */
export function writableAnchor(document: DocumentAsRead, at: Passage): Anchor | null {
  const paragraph = cellAt(document, at)?.paragraphs[at.paragraph];
  if (paragraph === undefined || paragraph.index === null || paragraph.parts) return null;
  return { paragraph: paragraph.index, paragraphText: paragraph.text, start: at.start, end: at.end };
}
