import { strToU8, zipSync } from 'fflate';
import { entriesAsWritten } from '../xml/as-written';
import { addressOf } from '../xml/namespaces';
import { parseXml } from '../xml/parse-xml';
import { writeXml } from '../xml/write-xml';
import type { XmlDocument } from '../xml/xml-tree';
import { contentTypeOf, contentTypesPart, removeContentType, setContentType } from './content-types';
import { PackageError } from './package-error';
import { checkSignature } from './file-signature';
import { parsePart, textOfPart } from './part-text';
import { readZip } from './read-zip';
import {
  addRelationship,
  isOfKind,
  relationshipsIn,
  relationshipsPartOf,
  relativeTarget,
  removeRelationship,
  targetPart,
} from './relationships';

/** A part that is one XML tree; changes to the tree are saved with the package. */
export interface XmlPart {
  readonly name: string;
  readonly xml: XmlDocument;
}

/** What a new part needs to be known by. */
export interface NewPart {
  readonly name: string;
  readonly contentType: string;
  /** The relationship's type: its last word, as in `comments`, or a whole address. */
  readonly kind: string;
  readonly content: string;
}

/**
 * The parts of a .docx. Parts that are never asked for as XML, and those whose XML is the same at the end, keep their bytes.
 */
export class DocumentPackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly trees = new Map<string, XmlDocument>();

  /** Opens a .docx; fails with a `PackageError`. */
  constructor(bytes: Uint8Array) {
    checkSignature(bytes);
    this.parts = readZip(bytes);
    if (this.find(contentTypesPart) === null)
      throw new PackageError(
        'not-a-document',
        'This is not a Word document: save it as .docx and try again.',
      );
    // What is damaged is told at opening, not in the middle of the work.
    this.contentTypes();
  }

  /** All part names, in the order of the file. */
  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The part as a tree. `null` where there is no such part; fails with a `PackageError` where it is no XML. */
  part(name: string): XmlPart | null {
    const found = this.find(name);
    if (found === null) return null;
    const xml = this.trees.get(found) ?? parsePart(found, this.parts.get(found) ?? new Uint8Array());
    this.trees.set(found, xml);
    return { name: found, xml };
  }

  /** The content type of a part. */
  contentType(name: string): string | null {
    return contentTypeOf(this.contentTypes(), name);
  }

  /** The part that the first relationship of that kind from `source` leads to; `''` as the source is the package. */
  related(source: string, kind: string): XmlPart | null {
    const relationships = this.part(relationshipsPartOf(source));
    if (relationships === null) return null;
    const found = relationshipsIn(relationships.xml).find((one) => isOfKind(one, kind) && !one.external);
    return found === undefined ? null : this.part(targetPart(source, found.target));
  }

  /** Where a relationship of a part leads to, as it is written; `null` where there is no such relationship. */
  targetOf(source: string, id: string): string | null {
    const relationships = this.part(relationshipsPartOf(source));
    if (relationships === null) return null;
    return relationshipsIn(relationships.xml).find((one) => one.id === id)?.target ?? null;
  }

  /** The id of the relationship that leads from one part to another, or `null`. */
  relationshipTo(source: string, name: string): string | null {
    const relationships = this.part(relationshipsPartOf(source));
    if (relationships === null) return null;
    const found = relationshipsIn(relationships.xml).find(
      ({ target }) => targetPart(source, target) === name,
    );
    return found?.id ?? null;
  }

  /** True for a package of the strict edition of the format, whose namespaces are other than Word's usual ones. */
  get isStrict(): boolean {
    const relationships = this.part(relationshipsPartOf(''));
    if (relationships === null) return false;
    const document = relationshipsIn(relationships.xml).find((one) => isOfKind(one, 'officeDocument'));
    return document?.type.startsWith(addressOf('r', true)) ?? false;
  }

  /** The part of that kind, made where it is not there. */
  relatedOrNew(source: string, part: NewPart): XmlPart {
    return this.related(source, part.kind.slice(part.kind.lastIndexOf('/') + 1)) ?? this.add(source, part);
  }

  /** Takes away a part, its relationships from `source` and its content type. */
  removePart(source: string, name: string): void {
    this.parts.delete(name);
    this.trees.delete(name);
    this.parts.delete(relationshipsPartOf(name));
    this.trees.delete(relationshipsPartOf(name));
    removeContentType(this.contentTypes(), name);
    const relationships = this.part(relationshipsPartOf(source));
    if (relationships === null) return;
    for (const { id, target, external } of relationshipsIn(relationships.xml))
      if (!external && targetPart(source, target) === name) removeRelationship(relationships.xml, id);
    if (relationshipsIn(relationships.xml).length === 0) {
      this.parts.delete(relationships.name);
      this.trees.delete(relationships.name);
    }
  }

  /** The part's text as it would be saved. */
  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes === null ? null : textOfPart(bytes);
  }

  /** The part's bytes as they would be saved, or `null` where there is no such part. */
  bytes(name: string): Uint8Array | null {
    const found = this.find(name);
    if (found === null) return null;
    const original = this.parts.get(found) ?? new Uint8Array();
    const tree = this.trees.get(found);
    if (tree === undefined) return original;
    const written = writeXml(tree);
    if (original.length === 0) return strToU8(written);
    const before = parsePart(found, original);
    if (written === writeXml(before)) return original;
    return strToU8(writeXml(tree, entriesAsWritten(textOfPart(original), before)));
  }

  /** The whole .docx, the content types first and everything else in the order it came. */
  save(): Uint8Array {
    const order = [contentTypesPart, ...this.names.filter((name) => name !== contentTypesPart)];
    const files: Record<string, Uint8Array> = {};
    for (const name of order) files[name] = this.bytes(name) ?? new Uint8Array();
    // One date for all, as Word does it: the same document gives the same bytes.
    return zipSync(files, { mtime: new Date(1980, 0, 1) });
  }

  private add(source: string, { name, contentType, kind, content }: NewPart): XmlPart {
    const free = this.freeName(name);
    this.parts.set(free, new Uint8Array());
    this.trees.set(free, parseXml(content, free));
    setContentType(this.contentTypes(), free, contentType);
    const relationshipsName = relationshipsPartOf(source);
    if (this.find(relationshipsName) === null) {
      this.parts.set(relationshipsName, new Uint8Array());
      this.trees.set(
        relationshipsName,
        parseXml(`<Relationships xmlns="${addressOf('rel')}"/>`, relationshipsName),
      );
    }
    const relationships = this.part(relationshipsName);
    if (relationships !== null) {
      const type = kind.includes(':') ? kind : `${addressOf('r', this.isStrict)}/${kind}`;
      addRelationship(relationships.xml, type, relativeTarget(source, free));
    }
    return { name: free, xml: this.part(free)?.xml ?? parseXml(content, free) };
  }

  private freeName(name: string): string {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let number = 2; this.find(free) !== null; number += 1)
      free = `${name.slice(0, dot)}${number}${name.slice(dot)}`;
    return free;
  }

  /** Part names differ by more than case. */
  private find(name: string): string | null {
    if (this.parts.has(name)) return name;
    const wanted = name.toLowerCase();
    for (const part of this.parts.keys()) if (part.toLowerCase() === wanted) return part;
    return null;
  }

  private contentTypes(): XmlDocument {
    const part = this.part(contentTypesPart);
    if (part === null)
      throw new PackageError('damaged', 'The file is damaged: it does not say what is in it.');
    return part.xml;
  }
}
