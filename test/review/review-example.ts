import { defineCheck, emptyPassage, passage } from '../../src/checks/check';
import type { Check } from '../../src/checks/check';

/** A check that finds a word, for tests of what stands round the checks. */
export function findsWord(word: string, options: Partial<Check['metadata']> = {}): Check {
  return defineCheck({
    metadata: {
      id: `finds-${word}`,
      title: `The word ${word}`,
      criterion: 'specific',
      severity: 'warning',
      finds: 'A word.',
      leavesAlone: 'Everything else.',
      why: 'For tests.',
      sources: [],
      messages: { found: '“{phrase}” is here.' },
      examples: { bad: [], good: [] },
      ...options,
    },
    scope: 'statement',
    roles: ['action', 'outcome'],
    find: ({ statement }) =>
      [...statement.text.matchAll(new RegExp(word, 'g'))].map((match) => {
        const at = passage(statement, match.index, match.index + word.length);
        return {
          message: 'found',
          at,
          suggestion: { kind: 'rewrite', text: word.toUpperCase(), replaces: at },
        };
      }),
  });
}

/** A check that finds empty outcome cells. */
export const emptyOutcome = defineCheck({
  metadata: { ...findsWord('x').metadata, id: 'empty', severity: 'error' },
  scope: 'row',
  find: ({ cells }) =>
    cells('outcome')
      .filter(({ statements }) => statements.length === 0)
      .map((cell) => ({
        message: 'found',
        at: emptyPassage(cell),
        suggestion: { kind: 'question', text: '?' },
      })),
});
