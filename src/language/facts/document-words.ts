import type { Person, PlanFacts } from './plan-facts';
import type { NameWordKind, WordsOfDocument } from '../names/name-words';
import { isOrganisationAcronym } from '../actors/organisations';
import { isRoleAcronym } from '../actors/roles';
import { plainWord } from '../sentences/words';
import { wordsByCase } from '../sentences/words-by-case';
import { meaningOf } from '../word-lists/acronyms';

/** What a document's people and texts tell of single words and of name forms. */
export interface DocumentWords extends WordsOfDocument {
  /** The one person that a name as written stands for, or `null`. */
  personOf(name: string): Person | null;
  /** What words met so far can be, by themselves; kept, for the same words come again and again. */
  readonly kinds: Map<string, NameWordKind>;
  /** True for the initials of one person of the document and of no other: "KO" for Kelly Ord. */
  isInitials(word: string): boolean;
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
  for (const [initials, person] of initialsOf(facts.people)) forms.set(initials, person);
  return {
    names,
    lowerCase: lowerCaseWords(facts),
    kinds: new Map(),
    personOf: (name) => {
      const plain = plainName(name);
      if (/^\p{Lu}{2,3}$/u.test(name) && forms.has(name)) return forms.get(name) ?? null;
      return forms.get(plain) ?? forms.get(plain.replace(title, '')) ?? null;
    },
    isInitials: (word) => /^\p{Lu}{2,3}$/u.test(word) && forms.has(word),
    isForm: (plain) => forms.has(plain),
  };
}

/** The initials of full names, in capitals, where one person alone has them and they are no job, body or known acronym. */
function initialsOf(people: readonly Person[]): ReadonlyMap<string, Person> {
  const found = new Map<string, Person | null>();
  for (const person of people) {
    const words = plainName(person.name).replace(title, '').split(' ');
    if (words.length < 2) continue;
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
    found.set(initials, found.has(initials) ? null : person);
  }
  return new Map(
    [...found].flatMap(([initials, person]) =>
      person === null || isKnownAcronym(initials) ? [] : [[initials, person] as const],
    ),
  );
}

function isKnownAcronym(capitals: string): boolean {
  const plain = capitals.toLowerCase();
  return isRoleAcronym(plain) || isOrganisationAcronym(plain) || meaningOf(capitals) !== null;
}

function lowerCaseWords(facts: PlanFacts): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { text } of facts.texts) {
    for (const word of wordsByCase(text).small) seen.add(word);
  }
  return seen;
}
