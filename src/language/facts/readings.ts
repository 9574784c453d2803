import { wordsByCase } from '../sentences/words-by-case';
import type { PlanFacts, TextOfDocument } from './plan-facts';
import type { StatementReading } from '../statement-reading';
import { readStatement } from '../statement-reading';

/** Texts read in the light of what a document tells, each of them once. */
export interface Readings {
  readonly facts: PlanFacts;
  /** The same object as long as the light in which every statement is read stays the same. */
  readonly light: object;
  read(text: string): StatementReading;
  /** Those read so far, by their texts. */
  readonly all: ReadonlyMap<string, StatementReading>;
}

/** Makes readings in this light. What was read `before` is taken over where the light is the same. */
export function readingsIn(facts: PlanFacts, before: Readings | null = null): Readings {
  const all = new Map<string, StatementReading>();
  const same = before !== null && lightOf(before.facts) === lightOf(facts) ? before : null;
  const kept = same?.all ?? all;
  return {
    // The readings taken over name the people as they were first found.
    facts: same ? { ...facts, people: same.facts.people } : facts,
    light: same?.light ?? {},
    all,
    read: (text) => {
      const known = all.get(text);
      if (known !== undefined) return known;
      const reading = kept.get(text) ?? readStatement(text, facts);
      all.set(text, reading);
      return reading;
    },
  };
}

/** The same for two documents where a statement that stands in both is read alike in both. */
function lightOf({ texts, ...facts }: PlanFacts): string {
  return JSON.stringify({ facts, ordinary: ordinaryCapitals(texts) });
}

const keptCapitals = new WeakMap<readonly TextOfDocument[], readonly string[]>();

/** Words with a capital that the document writes without one too: of its texts, this alone bears on the reading of others. */
function ordinaryCapitals(texts: readonly TextOfDocument[]): readonly string[] {
  const known = keptCapitals.get(texts) ?? findOrdinaryCapitals(texts);
  keptCapitals.set(texts, known);
  return known;
}

function findOrdinaryCapitals(texts: readonly TextOfDocument[]): readonly string[] {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { text } of texts) {
    const words = wordsByCase(text);
    for (const word of words.small) small.add(word);
    for (const word of words.capital) capital.add(word).add(word.replace(/'s$/, ''));
  }
  return [...capital].filter((word) => small.has(word)).sort();
}
