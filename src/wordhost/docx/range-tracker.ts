import type { XmlElement } from '../xml/xml-tree';
import type { Position, TextRange } from './ranges';

/** What an edit did to one paragraph: `removed` characters at `at` made way for `added`. */
export interface TextEdit {
  readonly paragraph: XmlElement;
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** Moves the ranges that are in use along with the edits. A range that nobody holds any more is forgotten. */
export class RangeTracker {
  private ranges: WeakRef<TextRange>[] = [];
  private sweepAt = 1024;
  private changes = 0;
  /** How often the document had changed when a range was handed out. */
  private readonly changesBefore = new WeakMap<TextRange, number>();

  /** From now on the range follows the edits. */
  track(range: TextRange): TextRange {
    if (this.ranges.length >= this.sweepAt) {
      this.ranges = this.ranges.filter((held) => held.deref() !== undefined);
      this.sweepAt = Math.max(1024, this.ranges.length * 2);
    }
    this.ranges.push(new WeakRef(range));
    this.changesBefore.set(range, this.changes);
    return range;
  }

  /** To be told of every change of the document. */
  documentChanged(): void {
    this.changes += 1;
  }

  /** True for a range that was handed out before the document changed last. */
  isOlderThanLastChange(range: TextRange): boolean {
    return (this.changesBefore.get(range) ?? this.changes) < this.changes;
  }

  /** Moves all ranges as the edit asks for. A range whose text is replaced spans the new text. */
  edited(edit: TextEdit): void {
    for (const held of this.ranges) {
      const range = held.deref();
      if (range === undefined) continue;
      const empty = range.start.offset === range.end.offset && range.start.paragraph === range.end.paragraph;
      range.start = moved(range.start, edit, empty ? 'end' : 'start');
      range.end = moved(range.end, edit, 'end');
    }
  }
}

/** Text added at a range's edge stays outside it; a range that begins or ends in replaced text takes the new text in. */
function moved(
  position: Position,
  { paragraph, at, removed, added }: TextEdit,
  side: 'start' | 'end',
): Position {
  const { offset } = position;
  if (position.paragraph !== paragraph || offset < at) return position;
  if (offset === at && (removed > 0 || side === 'end')) return position;
  if (offset >= at + removed) return { paragraph, offset: offset + added - removed };
  return { paragraph, offset: side === 'start' ? at : at + added };
}
