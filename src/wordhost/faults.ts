/** Faults that Word is known to have, to be met on purpose. All off is a Word without faults. */
export interface FaultPlan {
  /** Adding a comment fails with `NotAllowed` (OfficeDev/office-js issue 6746). */
  readonly commentsNotAllowed?: boolean;
  /** Reading the comments fails with `AccessDenied` (issue 6907). */
  readonly readingCommentsDenied?: boolean;
  /** Deleting a comment fails with `GeneralException` (issues 6551 and 6895). */
  readonly deletingCommentsFails?: boolean;
  /** `getOoxml` fails with `GeneralException` (issue 6059). */
  readonly ooxmlFails?: boolean;
  /** A write happens and fails with `GeneralException` all the same (issue 6760). */
  readonly failsAfterWriting?: boolean;
  /** Any `cellIndex` fails with `GeneralException` (issue 3200). */
  readonly cellIndexFails?: boolean;
  /** A paragraph's text holds U+0005 behind the words of every comment (issue 2258). */
  readonly commentMarksInText?: boolean;
  /** The body's paragraphs begin with so many empty ones more than there are; below zero, that many are left out. */
  readonly extraParagraphs?: number;
  /** Word counts the mark at the end of each table row as an empty paragraph, which the row's OOXML does not have. */
  readonly rowMarksCounted?: boolean;
  /** A range that was handed out before the last change of the document is gone: `ItemNotFound` (issue 3913). */
  readonly rangesGoStale?: boolean;
  /** A whole batch is refused, and nothing of it done: "Wait until the previous call completes" (issue 1225). */
  readonly busy?: boolean;
  /** Somebody else edits the document before a batch is answered, as when several people have it open. */
  readonly editedByAnother?: boolean;
}

/** The name of one fault. */
export type FaultName = keyof FaultPlan;

/** The names of all faults. */
export const faultNames = [
  'commentsNotAllowed',
  'readingCommentsDenied',
  'deletingCommentsFails',
  'ooxmlFails',
  'failsAfterWriting',
  'cellIndexFails',
  'commentMarksInText',
  'extraParagraphs',
  'rowMarksCounted',
  'rangesGoStale',
  'busy',
  'editedByAnother',
] as const satisfies readonly FaultName[];

/**
 * Faults that come and go: each of those named strikes with this chance whenever it could. One seed gives one course. A
 * fault that is deleted from the plan strikes no more.
 */
export function randomFaults(
  seed: number,
  chance: number,
  names: readonly FaultName[] = faultNames,
): FaultPlan {
  const random = randomNumbers(seed);
  const plan: FaultPlan = {};
  for (const name of names) {
    const strikes = () => random() < chance;
    const get = name === 'extraParagraphs' ? () => Number(strikes()) : strikes;
    Object.defineProperty(plan, name, { get, enumerable: true, configurable: true });
  }
  return plan;
}

const usualChance = 0.1;

/**
 * The faults that an address asks for: `faults=busy,ooxmlFails` those all the time, `faults=random` each by chance, with
 * `chance` and `seed` where they are given. Throws a `RangeError` that names what is no fault.
 */
export function faultsFromAddress(query: URLSearchParams): FaultPlan {
  const names = (query.get('faults') ?? '').split(',').filter((name) => name !== '');
  if (names.join() === 'random')
    return randomFaults(Number(query.get('seed') ?? 1), Number(query.get('chance') ?? usualChance));
  const unknown = names.find((name) => !faultNames.some((known) => known === name));
  if (unknown !== undefined)
    throw new RangeError(`There is no fault called “${unknown}”: there are ${faultNames.join(', ')}.`);
  return randomFaults(
    1,
    1,
    faultNames.filter((name) => names.includes(name)),
  );
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (Mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
