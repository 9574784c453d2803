import { CLAUSE_RULES } from './clause-rules';
import { CLAUSE_WORDS } from './clause-words';
import type { WordMeaning } from './heading-words';

const PATTERNS = CLAUSE_RULES.map(([role, strength, patterns, instead]) => {
  const words = patterns.map((pattern) =>
    pattern.replace(/<(\w+)>/g, (_, name: string) => CLAUSE_WORDS[name] ?? name),
  );
  // What follows a space or opens a pattern is a word; so is what ends it.
  const whole = words.map(
    (pattern) =>
      `(?:${pattern.startsWith('^') ? '' : '\\b'}${pattern}${pattern.endsWith('$') ? '' : '(?!\\w)'})`,
  );
  const meanings: WordMeaning[] = [[role, strength]];
  if (instead) meanings.push([instead, strength / 2]);
  return { pattern: new RegExp(whole.join('|')), meanings };
});

/** "What is the goal?", "What are our next steps?": a question that is answered by its noun. */
const NAMING_QUESTION =
  /^(?:what|which) (?:is|are|will be|would be) (?:the|our|my|your|their|a|this|\w+'s?) (.+)$/;

/** The noun phrase that a naming question asks for, or `undefined` for any other heading. */
export function nounAskedFor(part: string): string | undefined {
  return NAMING_QUESTION.exec(part)?.[1];
}

/** What a heading that is a question or a clause says, the surest first; `undefined` where its nouns may tell. */
export function clauseMeaning(part: string): readonly WordMeaning[] | undefined {
  const found = PATTERNS.find(({ pattern }) => pattern.test(part))?.meanings;
  // "How they help" asks for something else than help, and nothing that we know.
  return found ?? (/^(how|sut)\b/.test(part) ? [] : undefined);
}
