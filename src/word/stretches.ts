import type { RawParagraph, RawStretch } from '../document/open-document';

/** Asks Word for the markup of a stretch of paragraphs with the next round trip. */
export type AskForStretch = () => {
  readonly stretch: Omit<RawStretch, 'ooxml'>;
  readonly ooxml: OfficeExtension.ClientResult<string>;
};

/** The stretches of paragraphs outside tables in which there is a word. */
export function stretchesOutside(paragraphs: readonly RawParagraph[]): readonly Omit<RawStretch, 'ooxml'>[] {
  const stretches: Omit<RawStretch, 'ooxml'>[] = [];
  const isOutside = (at: number) => paragraphs[at]?.tableDepth === 0;
  for (let first = 0; first < paragraphs.length; first += 1) {
    if (!isOutside(first)) continue;
    let end = first + 1;
    while (isOutside(end)) end += 1;
    if (paragraphs.slice(first, end).some(({ text }) => text.trim() !== ''))
      stretches.push({ firstParagraph: first, paragraphCount: end - first });
    first = end;
  }
  return stretches;
}

/** How to ask for a stretch of those paragraphs of the body. */
export function askForStretch(
  paragraphs: readonly Word.Paragraph[],
  stretch: Omit<RawStretch, 'ooxml'>,
): AskForStretch {
  const { firstParagraph, paragraphCount } = stretch;
  const first = paragraphs[firstParagraph];
  const last = paragraphs[firstParagraph + paragraphCount - 1];
  if (first === undefined || last === undefined) throw new RangeError('There are no such paragraphs.');
  return () => ({ stretch, ooxml: first.getRange().expandTo(last.getRange()).getOoxml() });
}
