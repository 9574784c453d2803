import type { Span } from '../plan/document-as-read';
import type { PlanFacts } from './plan-facts';
import type { Actor } from './actors';
import { findActors, findParties } from './actors';
import type { Figure } from './figures';
import { findFigures } from './figures';
import type { NameFound } from './names';
import { findNames } from './names';
import { findQuotations } from './quotations';
import type { TaggedWord } from './tagged-words';
import { tagWords } from './tagged-words';
import type { TimeExpression } from './times';
import { findTimes } from './times';
import type { Word } from './words';
import { wordsOf } from './words';

/**
 * One statement as language. Every part is worked out when first asked for and kept, so that a check may ask
 * freely; `tagged` is the dear one. All offsets are UTF-16 into `text`, end exclusive.
 */
export interface StatementReading {
  readonly text: string;
  readonly words: readonly Word[];
  /** compromise's tags; see `tagWords`. */
  readonly tagged: readonly TaggedWord[];
  /** Every person's name, whether or not the document knows the person. */
  readonly names: readonly NameFound[];
  /** Everyone and everything that is to act, by grammar: "Tim Reed", "health visitor", "Mum", "CAMHS", "all". */
  readonly actors: readonly Actor[];
  /** Everyone a who cell lists, where the text is one: "Tim Reed (SW), HV and Mum" lists three. */
  readonly parties: readonly Actor[];
  /** Dates, periods, frequencies, terms, vague and impossible times. */
  readonly times: readonly TimeExpression[];
  /** Numbers that count or measure something: "3 times", "from 58% to 92%", "two meetings"; never part of a date. */
  readonly figures: readonly Figure[];
  /** Words quoted from a child or parent, the marks included. */
  readonly quotations: readonly Span[];
}

/** Reads a statement in the light of what the document tells (`facts`: its people, dates and acronyms). Pure. */
export function readStatement(text: string, facts: PlanFacts): StatementReading {
  const words = once(() => wordsOf(text));
  const tagged = once(() => tagWords(text));
  const quotations = once(() => findQuotations(text));
  const times = once(() => findTimes(text, facts));
  const reading: StatementReading = {
    text,
    get words() {
      return words();
    },
    get tagged() {
      return tagged();
    },
    get names() {
      return names();
    },
    get actors() {
      return actors();
    },
    get parties() {
      return parties();
    },
    get times() {
      return times();
    },
    get figures() {
      return figures();
    },
    get quotations() {
      return quotations();
    },
  };
  const names = once(() => findNames(reading, facts));
  const actors = once(() => findActors(reading, facts));
  const parties = once(() => findParties(reading, facts));
  const figures = once(() => findFigures(reading));
  return reading;
}

function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
