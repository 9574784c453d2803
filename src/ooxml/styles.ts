import { child, childValue, onOff, type XmlElement } from './xml-tree';

/** What a paragraph or character style says that matters to a reader of plans; `undefined` where it says nothing. */
export interface Style {
  readonly heading: boolean;
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Word's own style for the prompt of a content control. */
  readonly prompt: boolean;
  readonly listLevel: number | null;
}

/** The style of an id, what it is based on included; a style that says nothing where the id is not known. */
export type Styles = (id: string | undefined) => Style;

const SILENT: Style = { heading: false, bold: undefined, hidden: undefined, prompt: false, listLevel: null };

/** True for the names that Word shows for its heading styles, in English and Welsh. */
export function isHeadingStyle(name: string): boolean {
  return /^(heading|title|subtitle|pennawd|teitl|is-?deitl)\b/i.test(name.trim());
}

/** True where these paragraph properties give an outline level of a heading. */
export function hasHeadingLevel(paragraphProperties: XmlElement | undefined): boolean {
  const level = childValue(paragraphProperties, 'w:outlineLvl');
  return level !== undefined && Number(level) < 9;
}

/** The list level of these paragraph properties: a number from 0, `null` for none, `undefined` where unsaid. */
export function listLevel(paragraphProperties: XmlElement | undefined): number | null | undefined {
  const numbering = child(paragraphProperties, 'w:numPr');
  if (!numbering) return undefined;
  if (childValue(numbering, 'w:numId') === '0') return null;
  return Number(childValue(numbering, 'w:ilvl') ?? 0);
}

/** Looks styles up in a styles part (`w:styles`); without one every style is silent. */
export function readStyles(part: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  for (const element of part?.children ?? []) {
    const id = element.attributes['styleId'];
    if (element.name === 'w:style' && id !== undefined) elements.set(id, element);
  }
  const known = new Map<string, Style>();
  const find = (id: string | undefined): Style => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || !element) return SILENT;
    const before = known.get(id);
    if (before) return before;
    // Kept before the base is looked at, so that styles based on each other in a ring come to an end.
    known.set(id, SILENT);
    const base = find(childValue(element, 'w:basedOn'));
    const paragraphProperties = child(element, 'w:pPr');
    const runProperties = child(element, 'w:rPr');
    const level = listLevel(paragraphProperties);
    const style = {
      heading:
        isHeadingStyle(childValue(element, 'w:name') ?? '') ||
        hasHeadingLevel(paragraphProperties) ||
        base.heading,
      bold: onOff(runProperties, 'w:b') ?? base.bold,
      hidden: onOff(runProperties, 'w:vanish') ?? base.hidden,
      prompt: /^placeholder text$/i.test(childValue(element, 'w:name') ?? '') || base.prompt,
      listLevel: level === undefined ? base.listLevel : level,
    };
    known.set(id, style);
    return style;
  };
  return find;
}
