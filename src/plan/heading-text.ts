/** A heading cut into its label and what explains the label, each in plain lower case. */
export interface HeadingParts {
  /** "next steps" of "NEXT STEPS What needs to be done? (by the family)". */
  readonly label: string;
  /** The questions, hints and brackets that follow the label. */
  readonly hints: readonly string[];
}

/** A text longer than this (UTF-16 units) is prose, no heading. */
export const LONGEST_HEADING = 300;

/** The first line above such prose may still be a heading, where it is no longer than this (UTF-16 units). */
export const LONGEST_LABEL = 60;

/** Cuts a heading, as written, at its lines, colons, dashes, brackets and question marks, and where capitals end. */
export function headingParts(heading: string): HeadingParts {
  const parts = heading
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2011\u2010]/g, '-')
    .replace(/\b(what|who|where|how)'s\b/gi, '$1 is')
    .replace(/\b(we|i|you|they|it|who|what)'ll\b/gi, '$1 will')
    .replace(/\b(we|i|you|they)'d\b/gi, '$1 would')
    .replace(/\b(we|you|they)'re\b/gi, '$1 are')
    .replace(/\b(we|i|you|they)'ve\b/gi, '$1 have')
    .replace(/\bi'm\b/gi, 'i am')
    .replace(/\bno\. of\b/gi, 'number of')
    .replace(/\u00ad/g, '')
    .replace(/\u2026|\.{2,}/g, ' ')
    // A word broken over two lines to fit a narrow column is one word still: "Time-" above "scale".
    .replace(/([a-z])-[\n\v]([a-z])/g, '$1$2')
    .replace(/^((?:[^a-z\n\v]*\b[A-Z][A-Z]+\b[^a-z\n\v]*?))\s+(?=[A-Z][a-z]|I\b)/, '$1\n')
    .split(/[\n\v\f:;()[\]{}?!|]|\s[-\u2013\u2014]+\s|\.\s|\.$|\t/)
    .map(plainWords)
    .filter((part) => part !== '');
  return joinBrokenLines(parts);
}

/** Lower case, single spaces, none but letters, digits and the marks that carry meaning in headings. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}'&/+,#%.-]+/gu, ' ')
    .replace(/^[\s,./-]+|[\s,/-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that a label seldom ends with: a line that does goes on in the next, as "By" above "whom". */
const UNFINISHED =
  /(^|\s)(by|of|for|to|the|a|and|&|or|is|are|will|we|who|what|how|needs?|person|lead|target|review|time|due|action|desired|required|responsible|agreed|planned|expected|intended|identified)$/;
const QUESTION = /^(who|what|how|when|why|by)\b/;
const JOINING = /(^|\s)(by|of|for|to|and|&|or)$/;

/** Lines end where the column is narrow, not only where the thought does: joins what is one label. */
function joinBrokenLines(parts: readonly string[]): HeadingParts {
  const [first = '', ...rest] = parts;
  let label = first;
  let taken = 0;
  for (const next of rest) {
    if (!UNFINISHED.test(label)) break;
    if (QUESTION.test(next) && !JOINING.test(label)) break;
    // "To (where we want to be)" is a label and its hint; "By" above "whom" is not.
    if (/^(of|for|to|and|&|or)$/.test(label)) break;
    label = `${label} ${next}`;
    taken += 1;
  }
  return { label, hints: rest.slice(taken) };
}
