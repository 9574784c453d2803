import type { DocumentAsRead } from './document-as-read';
import { WORD_MEANINGS } from './heading-words';

const NAME = "(\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,3})";
const PLAN_OF = [
  new RegExp(
    `\\b(?:[Pp]lan|PLAN|[Oo]utcomes|[Aa]ctions|[Gg]oals|[Tt]argets)\\s*(?:[Ff]or|FOR|of|[-:\u2013])\\s*${NAME}`,
    'u',
  ),
  new RegExp(
    `^${NAME}['\u2019]s?\\s+(?:[\\p{L}\\s]*\\b)?(?:[Pp]lan|PLAN|[Oo]utcomes|[Aa]ctions|[Gg]oals|[Nn]eeds)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:(?:[Nn]ame of )?(?:[Cc]hild|CHILD|[Yy]oung [Pp]erson|[Nn]ame)(?:['\u2019]s [Nn]ame)?)\\s*\\d?\\s*[-:\u2013]\\s*${NAME}`,
    'u',
  ),
];

/** The child that a title, heading or full-width row names, as written; `null` where it names none. */
export function childNamedIn(text: string, isName: (text: string) => boolean): string | null {
  const line = text.trim();
  for (const pattern of PLAN_OF) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined && !holdsHeadingWord(name)) return name;
  }
  const bare = new RegExp(`^${NAME}(?=$|\\s*[(,:\u2013-])`, 'u').exec(line)?.[1];
  return bare !== undefined && line.split(/\s+/).length <= 8 && !holdsHeadingWord(bare) && isName(bare)
    ? bare
    : null;
}

/** For each table the child whom the nearest heading above it names; a table below no such heading is not in it. */
export function childrenAbove(
  document: DocumentAsRead,
  isName: (text: string) => boolean,
): ReadonlyMap<number, string> {
  const children = new Map<number, string>();
  let child: string | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      if (child !== null) children.set(block.table, child);
    } else {
      // A paragraph of the text must say whose plan it is; a heading may be the name alone.
      const { text, heading, bold } = block.paragraph;
      child =
        (text.length <= 80 ? childNamedIn(text, heading || bold ? isName : () => false) : null) ?? child;
    }
  }
  for (const table of document.tables) {
    const above = table.parent ? children.get(table.parent.table) : undefined;
    if (above !== undefined) children.set(table.index, above);
  }
  return children;
}

/** True for the heading or label of a column or row that names the child: "Name of child", "Young person". */
export function isChildHeading(heading: string): boolean {
  return /^((full )?name of (the )?|which )?(child|young person|yp|baby|unborn|pupil|student)(ren)?('s|\u2019s)?( \/ young person('s|\u2019s)?)?( (full )?names?)?\s*:?$/i.test(
    heading.trim(),
  );
}

/**
 * Makes the test whether a word is used as a person's name in this document: it must stand somewhere with a capital
 * where a common word would have none, as "Ellie's", "Ellie will", "for Ellie".
 */
export function nameTest(document: DocumentAsRead): (text: string) => boolean {
  const used = new Set<string>();
  const texts = [
    ...document.tables.flatMap((table) => table.cells.flatMap((cell) => cell.paragraphs)),
    ...document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : [])),
  ];
  const usedAsName =
    /(?:[a-z,;] )(\p{Lu}\p{Ll}[\p{L}-]*)|(\p{Lu}\p{Ll}[\p{L}-]*)(?=['\u2019]s\b| (?:to|will|is|has|and|agrees|can|would|needs|attends)\b)/gu;
  for (const { text } of texts) {
    for (const [, inside, before] of text.matchAll(usedAsName))
      used.add((inside ?? before ?? '').toLowerCase());
  }
  return (text) => used.has((text.split(' ')[0] ?? '').toLowerCase());
}

function holdsHeadingWord(name: string): boolean {
  return name.split(' ').some((word) => WORD_MEANINGS.has(word.toLowerCase()) || NO_NAME.test(word));
}

const NO_NAME =
  /^(plan|child|children|young|person|protection|care|health|education|family|social|being|need|safe|safety|emotional|home|school|looked|review|meeting|early|help|pathway|my|our|the|all|name|section|part|parents?|mother|father|domestic|abuse|neglect|contingency|agreed|summary|identity|housing|contact|legal|placement|january|february|march|april|june|july|august|september|october|november|december|autumn|spring|summer|winter|term|christmas|week|month|year|group|core|professionals?|carers?|adults?|services?)$/i;
