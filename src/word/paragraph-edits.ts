import type { Anchor, Edit } from '../document/open-document';
import { withReplacements } from '../document/text-difference';

/** All that is to be written into one paragraph. */
export interface ParagraphEdit {
  readonly edits: readonly Edit[];
  /** The whole paragraph. */
  readonly anchor: Anchor;
  /** Its current text before and after. */
  readonly before: string;
  readonly after: string;
}

/** The edits by paragraph, and those left over because an earlier one has the same words. */
export function editsByParagraph(edits: readonly Edit[]): {
  readonly paragraphs: readonly ParagraphEdit[];
  readonly leftOver: readonly Edit[];
} {
  const chosen = new Map<number, Edit[]>();
  const leftOver: Edit[] = [];
  for (const edit of edits) {
    const here = chosen.get(edit.anchor.paragraph) ?? [];
    const fits = here.every((other) => apart(edit.anchor, other.anchor));
    if (fits) chosen.set(edit.anchor.paragraph, [...here, edit]);
    else leftOver.push(edit);
  }
  return { paragraphs: [...chosen.values()].flatMap(paragraphEdit), leftOver };
}

function paragraphEdit(edits: readonly Edit[]): readonly ParagraphEdit[] {
  const first = edits[0];
  if (first === undefined) return [];
  const before = first.anchor.paragraphText;
  const replacements = edits
    .map(({ anchor: { start, end }, text }) => ({ start, end, text }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  return [
    {
      edits,
      anchor: { ...first.anchor, start: 0, end: before.length },
      before,
      after: withReplacements(before, replacements),
    },
  ];
}

/** Of one reading, and without a word in common. */
function apart(one: Anchor, other: Anchor): boolean {
  return one.paragraphText === other.paragraphText && (one.end <= other.start || other.end <= one.start);
}
