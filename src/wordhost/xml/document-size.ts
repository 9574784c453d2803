import { PackageError } from '../package/package-error';

/** How much of each a document may hold. Two hundred pages of plan stay well below every one. */
const mostOf: Readonly<Record<string, readonly [most: number, name: string]>> = {
  'w:p': [25_000, 'paragraphs'],
  'w:tc': [20_000, 'table cells'],
  'w:tbl': [2_000, 'tables'],
  'w:comment': [10_000, 'comments'],
};
/** Of every kind: as a tree, it is the memory that they take. */
const mostElements = 400_000;
const mostCharacters = 3_000_000;
const mostInParagraph = 100_000;
/** Far deeper than Word itself writes; more would only be there to exhaust the stack of whoever reads it. */
const deepest = 256;

/** Counts what is read of a part, and fails with a `PackageError` as soon as it is too much. */
export interface DocumentSize {
  /** To be told of each element, and how many it stands in, itself counted. */
  countElement(name: string, depth: number): void;
  countCharacters(count: number): void;
}

/** Nothing counted yet. */
export function documentSize(): DocumentSize {
  const counts = new Map<string, number>();
  let elements = 0;
  let characters = 0;
  let inParagraph = 0;
  return {
    countElement(name, depth) {
      elements += 1;
      if (depth > deepest) throw tooLarge(`things inside each other more than ${deepest} deep`);
      if (elements > mostElements) throw tooMany(mostElements, 'pieces of text and formatting');
      if (name === 'w:p') inParagraph = 0;
      const limit = mostOf[name];
      if (limit === undefined) return;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (count > limit[0]) throw tooMany(...limit);
    },
    countCharacters(count) {
      characters += count;
      inParagraph += count;
      if (inParagraph > mostInParagraph) throw tooMany(mostInParagraph, 'characters in one paragraph');
      if (characters > mostCharacters) throw tooMany(mostCharacters, 'characters of text');
    },
  };
}

function tooMany(most: number, name: string): PackageError {
  return tooLarge(`more than ${most.toLocaleString('en-GB')} ${name}`);
}

function tooLarge(what: string): PackageError {
  return new PackageError('too-large', `The document is too large to be checked: it holds ${what}.`);
}
