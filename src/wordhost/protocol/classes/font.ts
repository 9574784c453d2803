import { paragraphsOf, stretchIn, type TextRange } from '../../docx/ranges';
import { elementOf, isOnValue, attributeOf, type XmlElement } from '../../xml/xml-tree';
import { styleIdOf } from '../../docx/styles';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';

type RangeOf = (session: Session) => TextRange;

/** How a range's characters look: read only, from the runs and their paragraphs' styles; `null` where they differ. */
export function fontObject(rangeOf: RangeOf): WordObject {
  return wordObject(fontClass, rangeOf);
}

const fontClass: WordClass<RangeOf> = {
  name: 'Font',
  properties: {
    Bold: (rangeOf, session) => same(session, rangeOf, (found) => isOnIn(found, 'w:b')),
    Italic: (rangeOf, session) => same(session, rangeOf, (found) => isOnIn(found, 'w:i')),
    StrikeThrough: (rangeOf, session) => same(session, rangeOf, (found) => isOnIn(found, 'w:strike')),
    Color: (rangeOf, session) =>
      same(session, rangeOf, (found) => color(attributeIn(found, 'w:color', 'w:val'))),
    Name: (rangeOf, session) =>
      same(session, rangeOf, (found) => attributeIn(found, 'w:rFonts', 'w:ascii') ?? ''),
    Size: (rangeOf, session) =>
      same(session, rangeOf, (found) => Number(attributeIn(found, 'w:sz', 'w:val') ?? 20) / 2),
  },
};

function same<Value extends string | number | boolean>(
  session: Session,
  rangeOf: RangeOf,
  read: (properties: readonly XmlElement[]) => Value,
): Value | null {
  const { story, styles } = session.document;
  const range = rangeOf(session);
  const values = paragraphsOf(story, range).flatMap((paragraph) => {
    const { start, end } = stretchIn(story, range, paragraph);
    const ofStyles = styles.chainOf(styleIdOf(paragraph), 'paragraph');
    const pieces = story
      .textOf(paragraph)
      .pieces.filter((piece) => piece.start < end && start < piece.start + piece.text.length);
    const bearers = pieces.length === 0 ? [elementOf(paragraph, 'w:pPr')] : pieces.map(({ run }) => run);
    return bearers.map((bearer) =>
      read([bearer, ...ofStyles].flatMap((one) => elementOf(one, 'w:rPr') ?? [])),
    );
  });
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function isOnIn(properties: readonly XmlElement[], name: string): boolean {
  const found = properties.find((one) => elementOf(one, name) !== null);
  const element = elementOf(found, name);
  return element !== null && isOnValue(attributeOf(element, 'w:val') ?? 'true');
}

function attributeIn(properties: readonly XmlElement[], name: string, attribute: string): string | null {
  for (const one of properties) {
    const element = elementOf(one, name);
    const value = element === null ? null : attributeOf(element, attribute);
    if (value !== null) return value;
  }
  return null;
}

function color(value: string | null): string {
  return value === null || value === 'auto' ? '#000000' : `#${value}`;
}
