/** The words from `start` to `end` of a text that make way for `text`; an insertion where they are none. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A token: a word, a time or a date in figures, a run of spaces, or one other character. */
const token = /[\p{L}\p{N}]+(?:(?:['’-]|(?<=\p{N})[.:/](?=\p{N}))[\p{L}\p{N}]+)*|\s+|[^]/gu;

/** Longer texts than this, in pairs of tokens, are replaced as a whole between what they share at the ends. */
const mostCompared = 1_000_000;

/** The fewest words to replace to make `before` into `after`, in order; two with only spaces between are one. */
export function textDifference(before: string, after: string): readonly Replacement[] {
  const old = before.match(token) ?? [];
  const wanted = after.match(token) ?? [];
  const head = sharedAtStart(old, wanted);
  const restOfOld = old.slice(head);
  const restOfWanted = wanted.slice(head);
  // Full stops stay with the sentence they end, so the ends are only taken off where there is too much to compare.
  const isLong = restOfOld.length * restOfWanted.length > mostCompared;
  const tail = isLong ? sharedAtStart([...restOfOld].reverse(), [...restOfWanted].reverse()) : 0;
  const steps = stepsBetween(
    restOfOld.slice(0, restOfOld.length - tail),
    restOfWanted.slice(0, restOfWanted.length - tail),
  );
  return replacementsIn([...steps], old.slice(0, head).join('').length).map((each) =>
    withoutOuterSpaces(each, before),
  );
}

/** The text with the replacements made; they are in order and do not overlap. */
export function withReplacements(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .reverse()
    .reduce((made, { start, end, text: words }) => made.slice(0, start) + words + made.slice(end), text);
}

interface Step {
  readonly kind: 'same' | 'removed' | 'added';
  readonly token: string;
}

function sharedAtStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((each, at) => each !== other[at]);
  return differs === -1 ? Math.min(one.length, other.length) : differs;
}

function* stepsBetween(old: readonly string[], wanted: readonly string[]): Generator<Step> {
  const shared = old.length * wanted.length > mostCompared ? null : longestShared(old, wanted);
  let at = 0;
  let of = 0;
  while (at < old.length || of < wanted.length) {
    const one = old[at];
    const other = wanted[of];
    if (one !== undefined && one === other && shared !== null) {
      yield { kind: 'same', token: one };
      at += 1;
      of += 1;
    } else if (
      one !== undefined &&
      (other === undefined || length(shared, at + 1, of) >= length(shared, at, of + 1))
    ) {
      yield { kind: 'removed', token: one };
      at += 1;
    } else if (other !== undefined) {
      yield { kind: 'added', token: other };
      of += 1;
    }
  }
}

/** By places in both lists, how much of the rest of both can stay. */
type Shared = readonly Uint32Array[];

function longestShared(old: readonly string[], wanted: readonly string[]): Shared {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(wanted.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let of = wanted.length - 1; of >= 0; of -= 1) {
      const row = table[at];
      if (row === undefined) continue;
      // A word kept is worth more than the spaces round it.
      const worth = /\S/.test(old[at] ?? '') ? 2 : 1;
      row[of] =
        old[at] === wanted[of]
          ? length(table, at + 1, of + 1) + worth
          : Math.max(length(table, at + 1, of), length(table, at, of + 1));
    }
  return table;
}

function length(shared: Shared | null, at: number, of: number): number {
  return shared?.[at]?.[of] ?? 0;
}

function replacementsIn(steps: readonly Step[], from: number): readonly Replacement[] {
  const found: Replacement[] = [];
  let at = from;
  let spaces = '';
  let open: Replacement | null = null;
  for (const { kind, token: words } of steps) {
    if (kind === 'same') {
      if (open !== null && words.trim() === '') spaces += words;
      else if (open !== null) {
        found.push(open);
        open = null;
        spaces = '';
      }
      at += words.length;
      continue;
    }
    open ??= { start: at, end: at, text: '' };
    const added: string = kind === 'added' ? words : '';
    at += kind === 'removed' ? words.length : 0;
    open = { start: open.start, end: at, text: open.text + spaces + added };
    spaces = '';
  }
  return open === null ? found : [...found, open];
}

/** Without the spaces at its ends that stand there before and after. */
function withoutOuterSpaces({ start, end, text }: Replacement, before: string): Replacement {
  const old = before.slice(start, end);
  const atEnd = shared(/\s*$/.exec(old)?.[0], /\s*$/.exec(text)?.[0]);
  const oldLeft = old.slice(0, old.length - atEnd);
  const textLeft = text.slice(0, text.length - atEnd);
  const atStart = shared(/^\s*/.exec(oldLeft)?.[0], /^\s*/.exec(textLeft)?.[0]);
  return { start: start + atStart, end: end - atEnd, text: textLeft.slice(atStart) };
}

function shared(one = '', other = ''): number {
  return one === other ? one.length : 0;
}
