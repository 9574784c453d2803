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
  /** The styles of each type by their ids, the default style under `null`; read when first asked for. */
  private known: ReadonlyMap<StyleType, ReadonlyMap<string | null, XmlElement>> | null = null;

  constructor(
    private readonly parts: DocumentPackage,
    private readonly mainPart: string,
  ) {}

  /** The name shown in Word for a style id; for none, that of the default style of its type. */
  nameOf(id: string | null, type: StyleType): string {
    const name = valueOf(this.find(id, type), 'w:name');
    return name === null ? (defaultNames[type] ?? '') : shownName(name);
  }

  /** The style and those it is based on, nearest first. */
  chainOf(id: string | null, type: StyleType): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let next = this.find(id, type);
    while (next !== null && !chain.includes(next)) {
      chain.push(next);
      const base = valueOf(next, 'w:basedOn');
      next = base === null ? null : (this.all(type).get(base) ?? null);
    }
    return chain;
  }

  /** The id of a built-in style by the name Word keeps it under. It is made where the document has styles but not this one. */
  idOf(name: string, type: StyleType, id: string): string {
    for (const [known, style] of this.all(type))
      if (known !== null && valueOf(style, 'w:name')?.toLowerCase() === name) return known;
    const part = this.part();
    if (part === null) return id;
    const defaultStyle = this.find(null, type);
    const base = defaultStyle === null ? null : attributeOf(defaultStyle, 'w:styleId');
    const style = newElement(
      part.xml,
      'w:style',
      { 'w:type': type, 'w:styleId': id },
      newElement(part.xml, 'w:name', { 'w:val': name }),
      ...(base === null ? [] : [newElement(part.xml, 'w:basedOn', { 'w:val': base })]),
      newElement(part.xml, 'w:uiPriority', { 'w:val': '99' }),
      ...(type === 'character' ? [newElement(part.xml, 'w:semiHidden')] : []),
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
    this.known = null;
    return id;
  }

  /** Takes away the styles made here. */
  removeMade(): void {
    for (const style of this.made.splice(0)) remove(style);
    this.known = null;
  }

  private find(id: string | null, type: StyleType): XmlElement | null {
    const all = this.all(type);
    return all.get(id) ?? all.get(null) ?? null;
  }

  private all(type: StyleType): ReadonlyMap<string | null, XmlElement> {
    this.known ??= readStyles(this.part());
    return this.known.get(type) ?? new Map<string | null, XmlElement>();
  }

  private part(): XmlPart | null {
    return this.parts.related(this.mainPart, 'styles');
  }
}

const defaultNames: Readonly<Partial<Record<StyleType, string>>> = {
  paragraph: 'Normal',
  table: 'Table Normal',
};

function readStyles(part: XmlPart | null): ReadonlyMap<StyleType, ReadonlyMap<string | null, XmlElement>> {
  const read = (type: StyleType) => {
    const styles = new Map<string | null, XmlElement>();
    const all = part === null ? [] : elementsOf(part.xml.root, 'w:style');
    for (const style of all.filter((one) => attributeOf(one, 'w:type') === type)) {
      styles.set(attributeOf(style, 'w:styleId') ?? '', style);
      if (isOnValue(attributeOf(style, 'w:default'))) styles.set(null, style);
    }
    return styles;
  };
  return new Map((['paragraph', 'character', 'table'] as const).map((type) => [type, read(type)]));
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
