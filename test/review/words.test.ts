import { readingAge, sentenceWeights } from '../../src/language/sentences/reading-age';
import { readStatement } from '../../src/language/statement-reading';
import { words } from '../../src/review/words';
import { factsOf } from '../language/made-facts';

/** What stands in the holes, where it is more than a label. */
const filling: Readonly<Record<string, readonly unknown[]>> = {
  'pane.rowsComplete': [2, 3],
  'pane.actionsComplete': [2, 3],
  'pane.found': [4, 3, 2],
  'pane.letterCount': [{ letter: 's', yes: 3, forPeople: 2 }, 7],
  'pane.choices': ['name', ['Asha', 'Tim']],
  'pane.sources': [[]],
  'pane.severityCount': ['error', 3],
  'pane.progressOf': [3, 4],
  'checklist.named': [['row 1', 'row 2']],
  'checklist.acts': [['row 1', 'row 2']],
  'mending.stillToFill': [['date', 'what']],
  'mending.together': [3],
  'way.shown': [3, 9],
  'messages.outdated': [2],
  'messages.commented': [2],
  'messages.onParagraph': [2],
  'messages.failed': [2],
  'messages.removed': [2],
  'messages.kept': [2],
  'messages.notRemoved': [2],
  'messages.applied': [2],
  'messages.notApplied': [2],
};
const facts = factsOf();
const weightsOf = (text: string) => sentenceWeights(readStatement(text, facts));
const isSentence = (text: string) => /[.?]$/.test(text);

/** Every text that is shown, by where it stands; of those with holes the ones above. */
function textsOf(part: unknown, where = ''): readonly (readonly [where: string, text: string])[] {
  if (typeof part === 'string') return [[where, part]];
  if (typeof part === 'function') {
    const inHoles = filling[where];
    return inHoles ? textsOf(Reflect.apply(part, undefined, inHoles), where) : [];
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    textsOf(inner, where === '' ? name : `${where}.${name}`),
  );
}

const texts = textsOf(words);

describe('the words of the screen', () => {
  it('are all looked at', () => {
    expect(texts.length).toBeGreaterThan(200);
    const known = new Set(texts.map(([where]) => where));
    expect(Object.keys(filling).filter((where) => !known.has(where))).toEqual([]);
  });

  it('can be read at twelve, taken together', () => {
    const sentences = texts.flatMap(([, text]) => (isSentence(text) ? weightsOf(text) : []));
    expect(sentences.length).toBeGreaterThan(60);
    expect(readingAge(sentences)).toBeLessThan(12);
  });

  it('hold no long text that is much harder than the rest', () => {
    const hard = texts.flatMap(([where, text]) => {
      const weights = weightsOf(text);
      const counted = weights.reduce((sum, sentence) => sum + sentence.words, 0);
      return counted >= 15 && readingAge(weights) > 14 ? [`${where}: ${readingAge(weights).toFixed(1)}`] : [];
    });
    expect(hard).toEqual([]);
  });

  it('hold no sentence longer than 25 words', () => {
    const long = texts.filter(([, text]) => weightsOf(text).some(({ words: count }) => count > 25));
    expect(long).toEqual([]);
  });

  it('speak of the sentence and never blame the reader', () => {
    const blaming = /\byou(?:r| have| did|’ve)?\b[^.]*\b(?:must|should|failed|forgot|wrong|mistake|bad)\b/i;
    expect(texts.filter(([, text]) => blaming.test(text))).toEqual([]);
  });
});
