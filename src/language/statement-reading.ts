import type { Span } from '../plan/document-as-read';
import type { PlanFacts, TextOfDocument } from './facts/plan-facts';
import type { Actor } from './actors/actors';
import { findActors, findParties } from './actors/actors';
import type { Figure } from './change/figures';
import { findFigures } from './change/figures';
import type { PlainText } from './sentences/plain-text';
import type { NameFound } from './names/names';
import { findNames } from './names/names';
import type { TaggedWord } from './sentences/tagged-words';
import type { TextRead } from './sentences/text-read';
import { readText } from './sentences/text-read';
import type { TimeExpression } from './times';
import { timesIn } from './times';
import type { Word } from './sentences/words';

/**
 * One statement as language. Every part is worked out when first asked for and kept, so that a check may ask
 * freely; `tagged` is the dear one. All offsets are UTF-16 into `text`, end exclusive.
 */
export interface StatementReading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Made plain for the patterns of times and figures. */
  readonly plain: PlainText;
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
  return new Reading(text, facts, textIn(facts.texts, text));
}

/** The people of a document are looked for before they are known, and its statements read again once they are. */
const textsRead = new WeakMap<readonly TextOfDocument[], Map<string, TextRead>>();

function textIn(document: readonly TextOfDocument[], text: string): TextRead {
  const kept = textsRead.get(document) ?? new Map<string, TextRead>();
  textsRead.set(document, kept);
  const read = kept.get(text) ?? readText(text);
  kept.set(text, read);
  return read;
}

/** A class, so that a reading that is asked for little costs little: its parts are no closures of its own. */
class Reading implements StatementReading {
  private keptNames: readonly NameFound[] | undefined;
  private keptActors: readonly Actor[] | undefined;
  private keptParties: readonly Actor[] | undefined;
  private keptTimes: readonly TimeExpression[] | undefined;
  private keptFigures: readonly Figure[] | undefined;

  constructor(
    readonly text: string,
    private readonly facts: PlanFacts,
    private readonly read: TextRead,
  ) {}

  get words() {
    return this.read.words;
  }

  get tagged() {
    return this.read.tagged;
  }

  get plain() {
    return this.read.plain;
  }

  get names() {
    return (this.keptNames ??= findNames(this, this.facts));
  }

  get actors() {
    return (this.keptActors ??= findActors(this, this.facts));
  }

  get parties() {
    return (this.keptParties ??= findParties(this, this.facts));
  }

  get times() {
    return (this.keptTimes ??= timesIn(this.plain, this.facts));
  }

  get figures() {
    return (this.keptFigures ??= findFigures(this));
  }

  get quotations() {
    return this.read.quotations;
  }
}
