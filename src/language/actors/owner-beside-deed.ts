import { isBareVerb } from '../sentences/lexicon';
import { partsOf } from '../sentences/parts';
import type { StatementReading } from '../statement-reading';
import { isChildWord, isFamilyWord } from './family';

const grown = '§';
const child = '¶';
const people = `[${grown}${child}](?:\\s*(?:,|and|&|\\+|/)\\s*[${grown}${child}])*`;
const grownUps = `${grown}(?:\\s*(?:,|and|&|\\+|/)\\s*[${grown}${child}])*`;

const patterns: readonly RegExp[] = [
  // "Tim - ring the school", "Kelly, please book": a child so named is what the line is about.
  new RegExp(`^\\P{L}*${grownUps}\\s*(?:[-–—:]\\s|\\(|,\\s*please\\b)`, 'iu'),
  new RegExp(`^\\P{L}*(?:${people})['’](?:ll|s\\s+(?:to|going\\s+to))\\b`, 'iu'),
  new RegExp(`^\\P{L}*(?:${people})['’]s?\\s+(?:job|turn|task|part|responsibility|action)\\b`, 'iu'),
  new RegExp(`(?:^|,)\\P{L}*(?:${people})\\s+(?:going|off|responsible|in\\s+charge|leading|please)\\b`, 'iu'),
  new RegExp(`\\b(?:action|job|task|turn)\\s+for\\s+(?:${people})`, 'iu'),
  new RegExp(`^\\P{L}*(?:could|can|will|would)\\s+(?:${people})\\s`, 'iu'),
  new RegExp(`\\bby\\s+(?:${people})(?!['’])`, 'iu'),
  // "Packed lunch - Mum", "Book the dentist (Kelly)"; whom a letter goes to or a call is with is no owner.
  new RegExp(
    `^(?!.*\\b(?:to|with|for|from|of|about|between|see|ring|call|tell|ask|meet|visit)\\b).*[-–—:(,]\\s*(?:${grownUps})\\s*(?:[).,;]|$)`,
    'iu',
  ),
];

/**
 * True where an action says whose it is by where the person stands, though the sentence has no subject to act: a label
 * in front, a name in brackets or behind a dash, "by Tim", "Kelly's job", or two who do something together.
 */
export function saysWhose(reading: StatementReading): boolean {
  const masked = withPeopleMasked(reading);
  if (!masked.includes(grown) && !masked.includes(child)) return false;
  return patterns.some((pattern) => pattern.test(masked)) || doTogether(masked);
}

const together = new RegExp(
  `(?:^|together\\s+)\\P{L}*[${grown}${child}]\\s*(?:and|&|\\+|/)\\s*[${grown}${child}]\\s+(\\p{L}+)`,
  'iu',
);

/** "Kelly and Tim meet", "Mum and Ellie read". */
function doTogether(masked: string): boolean {
  return isBareVerb((together.exec(masked)?.[1] ?? '').toLowerCase());
}

/** The text with one mark for each person in it, by name or by tie, with the words that belong to the mention. */
function withPeopleMasked({ text, words, names }: StatementReading): string {
  const spans = [
    ...names.map(({ start, end, person }) => ({
      start,
      end,
      mark: person?.kind === 'child' ? child : grown,
    })),
    ...partsOf(text, words)
      .filter(
        ({ plain, start }) =>
          isFamilyWord(plain) && !names.some((name) => name.start <= start && start < name.end),
      )
      .map(({ plain, start, end }) => ({ start, end, mark: isChildWord(plain) ? child : grown })),
  ].sort((one, other) => one.start - other.start);
  let reached = 0;
  let masked = '';
  for (const { start, end, mark } of spans) {
    masked += text.slice(reached, start) + mark;
    reached = end;
  }
  return masked + text.slice(reached);
}
