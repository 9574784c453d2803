import { attributeOf, elementOf, type XmlElement } from '../xml/xml-tree';
import { styleIdOf } from './styles';
import type { WordDocument } from './word-document';

/** A paragraph's measures in points, and how it is aligned, in Word's own words. */
export interface ParagraphMeasures {
  readonly alignment: 'Left' | 'Centered' | 'Right' | 'Justified';
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly lineSpacing: number;
  readonly spaceAfter: number;
  readonly spaceBefore: number;
}

/** Reads a paragraph's measures from itself and its styles. */
export function numbers(document: WordDocument, paragraph: XmlElement): ParagraphMeasures {
  const points = (name: string, ...attributes: readonly string[]) => {
    for (const properties of propertiesOf(document, paragraph)) {
      const element = elementOf(properties, name);
      const found = attributes.flatMap((one) =>
        element === null ? [] : (attributeOf(element, one) ?? []),
      )[0];
      if (found !== undefined) return Number(found) / 20;
    }
    return null;
  };
  const alignment = property(document, paragraph, 'w:jc');
  return {
    alignment: alignments[alignment ?? ''] ?? 'Left',
    firstLineIndent: points('w:ind', 'w:firstLine') ?? -(points('w:ind', 'w:hanging') ?? 0),
    leftIndent: points('w:ind', 'w:left', 'w:start') ?? 0,
    rightIndent: points('w:ind', 'w:right', 'w:end') ?? 0,
    lineSpacing: points('w:spacing', 'w:line') ?? 12,
    spaceAfter: points('w:spacing', 'w:after') ?? 0,
    spaceBefore: points('w:spacing', 'w:before') ?? 0,
  };
}

const alignments: Readonly<Record<string, ParagraphMeasures['alignment']>> = {
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
  distribute: 'Justified',
};

/** 1 to 9 for headings, 10 for body text. */
export function outlineLevel(document: WordDocument, paragraph: XmlElement): number {
  const level = property(document, paragraph, 'w:outlineLvl');
  return level === null ? 10 : Number(level) + 1;
}

/** True where the paragraph is numbered or bulleted, by itself or by its style. */
export function isListItem(document: WordDocument, paragraph: XmlElement): boolean {
  const list = listProperty(document, paragraph, 'w:numId');
  return list !== null && list !== '0';
}

/** The paragraph's level in its list, from 0. */
export function levelOf(document: WordDocument, paragraph: XmlElement): number {
  return Number(listProperty(document, paragraph, 'w:ilvl') ?? 0);
}

function property(document: WordDocument, paragraph: XmlElement, name: string): string | null {
  for (const properties of propertiesOf(document, paragraph)) {
    const element = elementOf(properties, name);
    if (element !== null) return attributeOf(element, 'w:val');
  }
  return null;
}

function listProperty(document: WordDocument, paragraph: XmlElement, name: string): string | null {
  for (const properties of propertiesOf(document, paragraph)) {
    const element = elementOf(elementOf(properties, 'w:numPr'), name);
    if (element !== null) return attributeOf(element, 'w:val');
  }
  return null;
}

/** The paragraph's own properties, then those of its style and of the styles that one is based on. */
function propertiesOf(document: WordDocument, paragraph: XmlElement): readonly XmlElement[] {
  const styles = document.styles.chainOf(styleIdOf(paragraph), 'paragraph');
  return [paragraph, ...styles].flatMap((one) => elementOf(one, 'w:pPr') ?? []);
}
