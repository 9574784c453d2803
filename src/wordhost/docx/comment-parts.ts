import type { DocumentPackage, XmlPart } from '../package/document-package';
import { addressOf } from '../xml/namespaces';
import { declareIgnorable, newElement, setAttribute } from '../xml/new-element';
import { append, attributeOf, elementsOf, isOnValue, remove, type XmlElement } from '../xml/xml-tree';

const contentTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const microsoft2011 = 'http://schemas.microsoft.com/office/2011/relationships';

/**
 * The parts that comments live in: their texts, which of them answer which and are resolved (commentsExtended), and what
 * else Word keeps by their paragraph ids. Parts come with the first comment and go with the last, if we made them.
 */
export class CommentParts {
  private readonly made = new Set<string>();

  constructor(
    private readonly parts: DocumentPackage,
    private readonly mainPart: string,
  ) {}

  /** All comment entries, answers included, in the part's order. */
  get entries(): readonly XmlElement[] {
    const part = this.parts.related(this.mainPart, 'comments');
    return part === null ? [] : elementsOf(part.xml.root, 'w:comment');
  }

  /** The part for entries, made where it is not there. */
  texts(): XmlPart {
    const part = this.relatedOrNew('comments', 'comments', `${contentTypes}.comments+xml`, 'w');
    declareIgnorable(part.xml, 'w14');
    return part;
  }

  /** Notes that a comment answers another or is resolved. */
  extend(paragraphId: string, parentParagraphId: string | null, done: boolean): void {
    const part = this.relatedOrNew(
      'commentsExtended',
      `${microsoft2011}/commentsExtended`,
      `${contentTypes}.commentsExtended+xml`,
      'w15',
    );
    declareIgnorable(part.xml, 'w15');
    const entry =
      this.extended(paragraphId) ?? newElement(part.xml, 'w15:commentEx', { 'w15:paraId': paragraphId });
    if (entry.parent === null) append(part.xml.root, entry);
    if (parentParagraphId !== null) setAttribute(part.xml, entry, 'w15:paraIdParent', parentParagraphId);
    setAttribute(part.xml, entry, 'w15:done', done ? '1' : '0');
  }

  /** The paragraph id of the comment that this one answers, or `null`. */
  parentOf(paragraphId: string): string | null {
    const entry = this.extended(paragraphId);
    return entry === null ? null : attributeOf(entry, 'w15:paraIdParent');
  }

  isDone(paragraphId: string): boolean {
    const entry = this.extended(paragraphId);
    return entry !== null && isOnValue(attributeOf(entry, 'w15:done'));
  }

  /** Takes an entry away and all that is kept by its paragraph id; and the parts made here when nothing is left in them. */
  removeEntry(entry: XmlElement, paragraphId: string | null): void {
    remove(entry);
    if (paragraphId !== null) {
      const extended = this.extended(paragraphId);
      if (extended !== null) remove(extended);
      this.removeIds(paragraphId);
    }
    for (const kind of this.made) {
      const part = this.parts.related(this.mainPart, kind);
      if (part === null || elementsOf(part.xml.root).length > 0) continue;
      this.parts.removePart(this.mainPart, part.name);
      this.made.delete(kind);
    }
  }

  private extended(paragraphId: string): XmlElement | null {
    const part = this.parts.related(this.mainPart, 'commentsExtended');
    if (part === null) return null;
    return find(part, 'w15:commentEx', 'w15:paraId', paragraphId);
  }

  private removeIds(paragraphId: string): void {
    const ids = this.parts.related(this.mainPart, 'commentsIds');
    const id = ids === null ? null : find(ids, 'w16cid:commentId', 'w16cid:paraId', paragraphId);
    if (id === null) return;
    remove(id);
    const extensible = this.parts.related(this.mainPart, 'commentsExtensible');
    const durableId = attributeOf(id, 'w16cid:durableId');
    const more =
      extensible === null || durableId === null
        ? null
        : find(extensible, 'w16cex:commentExtensible', 'w16cex:durableId', durableId);
    if (more !== null) remove(more);
  }

  private relatedOrNew(name: string, kind: string, contentType: string, prefix: string): XmlPart {
    const known = this.parts.related(this.mainPart, name);
    if (known !== null) return known;
    this.made.add(name);
    const folder = this.mainPart.slice(0, this.mainPart.lastIndexOf('/') + 1);
    const root = name === 'comments' ? 'comments' : 'commentsEx';
    return this.parts.relatedOrNew(this.mainPart, {
      name: `${folder}${name}.xml`,
      kind,
      contentType,
      content: `<${prefix}:${root} xmlns:${prefix}="${addressOf(prefix, this.parts.isStrict)}" xmlns:mc="${addressOf('mc')}"/>`,
    });
  }
}

function find(part: XmlPart, name: string, attribute: string, value: string): XmlElement | null {
  const found = elementsOf(part.xml.root, name).find(
    (element) => attributeOf(element, attribute)?.toUpperCase() === value.toUpperCase(),
  );
  return found ?? null;
}
