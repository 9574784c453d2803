import type { Person, PlanFacts } from './plan-facts';
import type { NameWordKind, WordsOfDocument } from '../names/name-words';
import { plainWord } from '../sentences/words';
import { wordsByCase } from '../sentences/words-by-case';

/** What a document's people and texts tell of single words and of name forms. */
export interface DocumentWords extends WordsOfDocument {
  /** The one person that a name as written stands for, or `null`. */
  personOf(name: string): Person | null;
  /** What words met so far can be, by themselves; kept, for the same words come again and again. */
  readonly kinds: Map<string, NameWordKind>;
  /** True where the lower-cased text is a form of someone's name. */
  isForm(plain: string): boolean;
}

const kept = new WeakMap<PlanFacts, DocumentWords>();

/** Worked out once for each `PlanFacts` and kept with it. */
export function documentWords(facts: PlanFacts): DocumentWords {
  const found = kept.get(facts);
  if (found !== undefined) {
    return found;
  }
  const made = makeDocumentWords(facts);
  kept.set(facts, made);
  return made;
}

/** A name for looking up: lower case, single spaces, no full stops. */
export function plainName(name: string): string {
  return plainWord(name).replace(/\./g, ' ').replace(/\s+/g, ' ').trim();
}

const title = /^(?:mr|mrs|ms|miss|mx|dr|pc|dc|ds|rev|revd|cllr|sister|prof|sir) /;

function makeDocumentWords(facts: PlanFacts): DocumentWords {
  const forms = new Map<string, Person | null>();
  const names = new Set<string>();
  for (const person of facts.people) {
    for (const form of person.forms) {
      const plain = plainName(form);
      forms.set(plain, forms.has(plain) && forms.get(plain) !== person ? null : person);
      plain
        .replace(title, '')
        .split(' ')
        .filter((word) => word.length > 1)
        .forEach((word) => names.add(word));
    }
  }
  return {
    names,
    lowerCase: lowerCaseWords(facts),
    kinds: new Map(),
    personOf: (name) => {
      const plain = plainName(name);
      return forms.get(plain) ?? forms.get(plain.replace(title, '')) ?? null;
    },
    isForm: (plain) => forms.has(plain),
  };
}

function lowerCaseWords(facts: PlanFacts): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { text } of facts.texts) {
    for (const word of wordsByCase(text).small) seen.add(word);
  }
  return seen;
}
