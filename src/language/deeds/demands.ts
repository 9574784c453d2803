import { sentencesOf } from '../sentences/sentences';
import type { StatementReading } from '../statement-reading';

const demanding = new Set(
  (
    'to will must should shall need needs needed require requires required requiring want wants would agrees agree ought ' +
    'benefit expected'
  ).split(' '),
);
const opening = new Set(
  'stop avoid ensure provide keep improve develop reduce increase cease prevent make support monitor for'.split(
    ' ',
  ),
);

/**
 * True where the sentence at `start` asks for something to be done or to become so ("needs to be clean"), as against telling
 * what was or is ("has not been to the dentist"). In a need cell only the first is judged as a goal.
 */
export function asksForSomething(
  { text, words }: Pick<StatementReading, 'text' | 'words'>,
  start = 0,
): boolean {
  const sentence = sentencesOf(text).find(({ end }) => end > start);
  if (!sentence) return false;
  const own = words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
  const first = own[0];
  return (
    (first !== undefined && opening.has(first.plain)) ||
    own.some(
      ({ plain }, position) =>
        demanding.has(plain) &&
        // "subject to", "due to", "exposed to the": this "to" asks for nothing.
        (plain !== 'to' || startsInfinitive(own[position - 1]?.plain, own[position + 1]?.plain)),
    )
  );
}

function startsInfinitive(before: string | undefined, after: string | undefined): boolean {
  if (
    after === undefined ||
    /^(?:the|a|an|his|her|their|its|my|school|nursery|bed|hospital|\d.*)$/.test(after)
  )
    return false;
  return !/^(?:due|subject|exposed|access|next|close|related|linked|according|owing|attached|able|unable|used|going|go|goes|went|had|has|have|struggles|struggling|tries|trying|like|likes|begun|started|refuses|refused|continues|continued|failed|fails)$/.test(
    before ?? '',
  );
}
