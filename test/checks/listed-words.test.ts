import { defaultCheckSettings } from '../../src/checks/check-settings';
import { listedWords } from '../../src/checks/listed-words';
import { readStatement } from '../../src/language/statement-reading';
import { factsOf } from '../language/made-facts';

const list = listedWords<string>('vague-word', [['~support', 'own']], () => 'house');

function found(
  text: string,
  words: { readonly add?: readonly string[]; readonly leave?: readonly string[] } = {},
) {
  const settings = {
    ...defaultCheckSettings,
    words: { 'vague-word': { add: words.add ?? [], leave: words.leave ?? [] } },
  };
  return list
    .find(readStatement(text, factsOf()), settings)
    .map(({ entry, start, end }) => `${entry}: ${text.slice(start, end)}`);
}

describe('the words of a check', () => {
  it('are found in all their forms, outside quotation marks', () => {
    expect(found('Supporting Mum, who says “support me”')).toEqual(['own: Supporting']);
  });

  it('take in what the house adds and leave what it leaves', () => {
    expect(found('Support Mum holistically', { add: ['Holistically'] })).toEqual([
      'own: Support',
      'house: holistically',
    ]);
    expect(found('Support Mum', { leave: ['support'] })).toEqual([]);
  });
});
