import { SaxesParser } from 'saxes';

/** One element of a parsed XML text. */
export interface XmlElement {
  /**
   * The local name behind a fixed prefix, whatever prefix the document uses: `w:` for WordprocessingML
   * (transitional and strict), `mc:` for markup compatibility, `pkg:` for Flat OPC. Other names carry `?:`.
   */
  readonly name: string;
  /** Attribute values by local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The character data directly inside it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const PREFIX: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg:',
};

/** Parses an XML text. Throws an `Error` that says where the text is malformed. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let current = root;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const name in tag.attributes) {
      const attribute = tag.attributes[name];
      if (attribute) attributes[attribute.local] = attribute.value;
    }
    const element = { name: (PREFIX[tag.uri] ?? '?:') + tag.local, attributes, children: [], text: '' };
    current.children.push(element);
    open.push(element);
    current = element;
  });
  parser.on('text', (characters) => {
    current.text += characters;
  });
  parser.on('cdata', (characters) => {
    current.text += characters;
  });
  parser.on('closetag', () => {
    open.pop();
    current = open.at(-1) ?? root;
  });
  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
  const first = root.children[0];
  if (!first) throw new Error('The XML text holds no element.');
  return first;
}

/** The first child of that name, or `undefined`. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The `val` attribute of the first child of that name, or `undefined`. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['val'];
}

/** An on/off property such as `w:b`: `undefined` where it does not stand, true where it stands without a value. */
export function onOff(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (!property) return undefined;
  return !/^(0|false|off|none)$/.test(property.attributes['val'] ?? 'true');
}

/**
 * The children with every wrapper that only groups (content controls, custom XML, tracked insertions ...) opened,
 * each with what its wrappers say about it. Property elements of the wrappers are left out.
 */
export function* contents(element: XmlElement, within: Wrapping = PLAIN): Generator<[XmlElement, Wrapping]> {
  for (const part of element.children) {
    if (part.name === 'w:sdt') {
      const content = child(part, 'w:sdtContent');
      const prompt = within.prompt || onOff(child(part, 'w:sdtPr'), 'w:showingPlcHdr') === true;
      if (content) yield* contents(content, { ...within, prompt, control: true });
    } else if (part.name === 'mc:AlternateContent') {
      const branch = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback');
      if (branch) yield* contents(branch, within);
    } else if (part.name === 'w:del' || part.name === 'w:moveFrom') {
      yield* contents(part, within.deleted ? within : { ...within, deleted: true });
    } else if (GROUPS.has(part.name)) {
      yield* contents(part, within);
    } else {
      yield [part, within];
    }
  }
}

/** What the wrappers around an element say: an unfilled prompt, a tracked deletion. */
export interface Wrapping {
  readonly prompt: boolean;
  /** It stands in a content control, filled in or not. */
  readonly control: boolean;
  readonly deleted: boolean;
}

/** Nothing around it that matters. */
export const PLAIN: Wrapping = { prompt: false, control: false, deleted: false };

const GROUPS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);
