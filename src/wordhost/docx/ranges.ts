import type { XmlElement } from '../xml/xml-tree';
import type { Story } from './story';

/** A place in the text: in front of the character at `offset` of the paragraph; one past its length is behind its mark. */
export interface Position {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** A stretch of the body. It moves along with edits as long as its paragraphs are in the document. */
export class TextRange {
  constructor(
    public start: Position,
    public end: Position,
    /** The table, where the range is that of a whole table and not only of all that stands in it. */
    readonly table: XmlElement | null = null,
  ) {}
}

/** How one range lies to another, in Word's own words. */
export type RangeLocation =
  | 'Before'
  | 'InsideStart'
  | 'Inside'
  | 'InsideEnd'
  | 'ContainsStart'
  | 'Contains'
  | 'ContainsEnd'
  | 'Equal'
  | 'AdjacentBefore'
  | 'AdjacentAfter'
  | 'OverlapsBefore'
  | 'OverlapsAfter'
  | 'After';

/** A paragraph's whole range, its mark included, or only its content. */
export function rangeOfParagraph(story: Story, paragraph: XmlElement, withMark: boolean): TextRange {
  const length = story.textOf(paragraph).text.length;
  return new TextRange({ paragraph, offset: 0 }, { paragraph, offset: length + (withMark ? 1 : 0) });
}

/** From the first paragraph to the last one's mark; `null` where there is no paragraph. */
export function rangeOfParagraphs(story: Story, paragraphs: readonly XmlElement[]): TextRange | null {
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  if (first === undefined || last === undefined) return null;
  return new TextRange({ paragraph: first, offset: 0 }, rangeOfParagraph(story, last, true).end);
}

/** Below zero where `one` comes first, above where `other` does, 0 where they are the same place. */
export function comparePositions(story: Story, one: Position, other: Position): number {
  const first = placeOf(story, one);
  const second = placeOf(story, other);
  return first.position - second.position || first.offset - second.offset;
}

/** Behind a paragraph's mark is the start of the next. */
function placeOf(story: Story, { paragraph, offset }: Position): { position: number; offset: number } {
  const position = story.positionOf(paragraph);
  const behindMark = offset > story.textOf(paragraph).text.length && position < story.paragraphs.length - 1;
  return behindMark ? { position: position + 1, offset: 0 } : { position, offset };
}

/** True where the range still stands in the document. */
export function isThere(story: Story, range: TextRange): boolean {
  return story.positionOf(range.start.paragraph) !== -1 && story.positionOf(range.end.paragraph) !== -1;
}

/** How `one` lies to `other`. */
export function compareRanges(story: Story, one: TextRange, other: TextRange): RangeLocation {
  const starts = Math.sign(comparePositions(story, one.start, other.start));
  const ends = Math.sign(comparePositions(story, one.end, other.end));
  if (starts === 0 && ends === 0) return 'Equal';
  const beforeOther = comparePositions(story, one.end, other.start);
  const afterOther = comparePositions(story, one.start, other.end);
  if (beforeOther < 0) return 'Before';
  if (afterOther > 0) return 'After';
  if (starts === 0) return ends < 0 ? 'InsideStart' : 'ContainsStart';
  if (ends === 0) return starts > 0 ? 'InsideEnd' : 'ContainsEnd';
  if (beforeOther === 0) return 'AdjacentBefore';
  if (afterOther === 0) return 'AdjacentAfter';
  if (starts > 0) return ends < 0 ? 'Inside' : 'OverlapsAfter';
  return ends > 0 ? 'Contains' : 'OverlapsBefore';
}

/** The smallest range that holds both. */
export function spanning(story: Story, one: TextRange, other: TextRange): TextRange {
  const start = comparePositions(story, one.start, other.start) <= 0 ? one.start : other.start;
  const end = comparePositions(story, one.end, other.end) >= 0 ? one.end : other.end;
  return new TextRange(start, end);
}

/** What both ranges hold, or `null` where they have nothing in common. */
export function intersection(story: Story, one: TextRange, other: TextRange): TextRange | null {
  const start = comparePositions(story, one.start, other.start) >= 0 ? one.start : other.start;
  const end = comparePositions(story, one.end, other.end) <= 0 ? one.end : other.end;
  return comparePositions(story, start, end) <= 0 ? new TextRange(start, end) : null;
}

/** True where the two have a character in common, or the second is an empty range inside the first. */
export function overlaps(story: Story, range: TextRange, other: TextRange): boolean {
  const startsBeforeEnd = comparePositions(story, other.start, range.end) < 0;
  const isEmpty = comparePositions(story, other.start, other.end) === 0;
  const start = comparePositions(story, other.end, range.start);
  return startsBeforeEnd
    ? start > 0 || (isEmpty && start === 0)
    : compareRanges(story, range, other) === 'Equal';
}

/** The part of the range that lies in one of its paragraphs: offsets into that paragraph's text, its mark left out. */
export function stretchIn(
  story: Story,
  range: TextRange,
  paragraph: XmlElement,
): { start: number; end: number } {
  const { length } = story.textOf(paragraph).text;
  return {
    start: Math.min(range.start.paragraph === paragraph ? range.start.offset : 0, length),
    end: Math.min(range.end.paragraph === paragraph ? range.end.offset : length, length),
  };
}

/** The paragraphs a range touches. One that ends where a paragraph begins does not touch that paragraph. */
export function paragraphsOf(story: Story, range: TextRange): readonly XmlElement[] {
  const all = story.between(range.start.paragraph, range.end.paragraph);
  return all.length > 1 && range.end.offset === 0 ? all.slice(0, -1) : all;
}

/** A range's text; a line break stands between paragraphs. */
export function textOfRange(story: Story, range: TextRange): string {
  return paragraphsOf(story, range)
    .map((paragraph) => {
      const { start, end } = stretchIn(story, range, paragraph);
      return story.textOf(paragraph).text.slice(start, end);
    })
    .join('\n');
}

/** Which side of the tracked changes a text is asked for. */
export type ReviewedVersion = 'Original' | 'Current';

/** A range's text as it was before all tracked changes, or as it would be with all of them. */
export function reviewedText(story: Story, range: TextRange, version: ReviewedVersion): string {
  return paragraphsOf(story, range)
    .map((paragraph) => {
      const { start, end } = stretchIn(story, range, paragraph);
      return story
        .textOf(paragraph)
        .pieces.filter(({ revision }) => !(version === 'Current' ? revision.deleted : revision.inserted))
        .map((piece) => piece.text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start)))
        .join('');
    })
    .join('\n');
}
