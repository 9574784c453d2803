import { DocumentPackage, type XmlPart } from '../package/document-package';
import { PackageError } from '../package/package-error';
import { newElement } from '../xml/new-element';
import { attributeOf, elementOf, elementsOf, type XmlElement } from '../xml/xml-tree';
import { ChangeTracking } from './change-tracking';
import { Comments, type Writer } from './comments';
import { RangeTracker } from './range-tracker';
import { TextRange } from './ranges';
import { RunSplitter } from './run-splitter';
import { Story } from './story';
import { Styles } from './styles';

/** A .docx that is open: its parts, its body, and what stands in it. */
export class WordDocument {
  readonly parts: DocumentPackage;
  readonly main: XmlPart;
  readonly body: XmlElement;
  readonly story: Story;
  readonly splitter: RunSplitter;
  readonly ranges = new RangeTracker();
  readonly styles: Styles;
  readonly comments: Comments;
  readonly tracking: ChangeTracking;
  /** What the user or `select()` has selected. */
  selection: TextRange;
  /** Tracked changes and bookmarks share their numbers. */
  private lastRevisionId: number | null = null;

  /** Opens a .docx; fails with a `PackageError`. */
  constructor(
    bytes: Uint8Array,
    readonly writer: Writer,
  ) {
    this.parts = new DocumentPackage(bytes);
    const main = this.parts.related('', 'officeDocument');
    const body = elementOf(main?.xml.root, 'w:body');
    if (main === null || body === null)
      throw new PackageError('not-a-document', 'This is not a Word document: it holds no text of Word’s.');
    // What is damaged is told at opening, not in the middle of the work.
    for (const kind of ['styles', 'settings', 'numbering', 'comments', 'commentsExtended'])
      this.parts.related(main.name, kind);
    this.main = main;
    this.body = body;
    this.story = new Story(body);
    this.splitter = new RunSplitter(main.xml, this.story);
    this.styles = new Styles(this.parts, main.name);
    this.comments = new Comments(this, writer);
    this.tracking = new ChangeTracking(this.parts, main.name);
    const start = { paragraph: this.story.paragraphs[0] ?? body, offset: 0 };
    this.selection = this.ranges.track(new TextRange(start, start));
  }

  /** The element that marks what is put into it, or where it stands, as a change of this writer's. */
  newRevision(name: 'w:ins' | 'w:del'): XmlElement {
    this.lastRevisionId = (this.lastRevisionId ?? highestId(this.body)) + 1;
    return newElement(this.main.xml, name, {
      'w:id': String(this.lastRevisionId),
      'w:author': this.writer.author,
      'w:date': this.writer
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
    });
  }

  /** The .docx as it stands now. */
  save(): Uint8Array {
    return this.parts.save();
  }
}

function highestId(element: XmlElement): number {
  const own = Number(attributeOf(element, 'w:id') ?? 0);
  return elementsOf(element)
    .map(highestId)
    .reduce((highest, id) => Math.max(highest, id), Number.isInteger(own) ? own : 0);
}
