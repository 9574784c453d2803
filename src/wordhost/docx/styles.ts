import type { DocumentPackage, XmlPart } from '../package/document-package';
import { newElement } from '../xml/new-element';
import {
  append,
  attributeOf,
  elementOf,
  elementsOf,
  isOnValue,
  remove,
  valueOf,
  type XmlElement,
} from '../xml/xml-tree';

/** The kinds of styles we ask for. */
export type StyleType = 'paragraph' | 'character' | 'table';

/** The styles of a document. */
export class Styles {
  private readonly made: XmlElement[] = [];

  constructor(
    private readonly parts: DocumentPackage,
    private readonly mainPart: string,
  ) {}

  /** The name shown in Word for a style id; for none, that of the default style of its type. */
  nameOf(id: string | null, type: StyleType): string {
    const all = this.all(type);
    const found = all.find((style) => attributeOf(style, 'w:styleId') === id) ?? all.find(isDefault);
    const name = valueOf(found, 'w:name');
    return name === null ? (defaultNames[type] ?? '') : shownName(name);
  }

  /** The style and those it is based on, nearest first. */
  chainOf(id: string | null, type: StyleType): readonly XmlElement[] {
    const all = this.all(type);
    const chain: XmlElement[] = [];
    let next = all.find((style) => attributeOf(style, 'w:styleId') === id) ?? all.find(isDefault);
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      const base = valueOf(next, 'w:basedOn');
      next = base === null ? undefined : all.find((style) => attributeOf(style, 'w:styleId') === base);
    }
    return chain;
  }

  /** The id of a built-in style by the name Word keeps it under. It is made where the document has styles but not this one. */
  idOf(name: string, type: StyleType, id: string): string {
    const found = this.all(type).find((style) => valueOf(style, 'w:name')?.toLowerCase() === name);
    if (found !== undefined) return attributeOf(found, 'w:styleId') ?? id;
    const part = this.part();
    if (part === null) return id;
    const style = newElement(
      part.xml,
      'w:style',
      { 'w:type': type, 'w:styleId': id },
      newElement(part.xml, 'w:name', { 'w:val': name }),
      newElement(part.xml, 'w:uiPriority', { 'w:val': '99' }),
      newElement(part.xml, 'w:unhideWhenUsed'),
      newElement(
        part.xml,
        'w:rPr',
        {},
        ...['w:sz', 'w:szCs'].map((size) =>
          newElement(part.xml, size, { 'w:val': type === 'character' ? '16' : '20' }),
        ),
      ),
    );
    append(part.xml.root, style);
    this.made.push(style);
    return id;
  }

  /** Takes away the styles made here. */
  removeMade(): void {
    for (const style of this.made.splice(0)) remove(style);
  }

  /** The id of the style with the name shown in Word, or `null`. */
  idByShownName(name: string, type: StyleType): string | null {
    const found = this.all(type).find((style) => shownName(valueOf(style, 'w:name') ?? '') === name);
    return found === undefined ? null : attributeOf(found, 'w:styleId');
  }

  private all(type: StyleType): readonly XmlElement[] {
    const part = this.part();
    if (part === null) return [];
    return elementsOf(part.xml.root, 'w:style').filter((style) => attributeOf(style, 'w:type') === type);
  }

  private part(): XmlPart | null {
    return this.parts.related(this.mainPart, 'styles');
  }
}

const defaultNames: Readonly<Partial<Record<StyleType, string>>> = {
  paragraph: 'Normal',
  table: 'Table Normal',
};

function isDefault(style: XmlElement): boolean {
  return isOnValue(attributeOf(style, 'w:default'));
}

/** Word keeps its own styles' names in lower case and shows them with capitals: "heading 1" is "Heading 1". */
function shownName(name: string): string {
  if (/^(heading|toc|index|list|footnote|endnote|annotation|table|caption|title|header|footer)\b/.test(name))
    return name.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase()).replace(/^Toc /, 'TOC ');
  return name;
}

/** The paragraph style's id, or `null`. */
export function styleIdOf(paragraph: XmlElement): string | null {
  return valueOf(elementOf(paragraph, 'w:pPr'), 'w:pStyle');
}
