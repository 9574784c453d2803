import { plainText, sameComment } from '../../src/word/word-text';

describe("Word's texts", () => {
  it('lose the marks that are no text', () => {
    expect(plainText('a\u0005b\u0002c')).toBe('abc');
  });

  it('have breaks and hyphens as our readings have them, each one character', () => {
    expect(plainText('a\tb\vc\nd\u001ee\u001ff')).toBe('a\tb\vc\vd\u2011e\u00adf');
  });

  it('of comments are the same with other line ends', () => {
    expect(sameComment('Plan check\nWho?', 'Plan check\rWho? ')).toBe(true);
    expect(sameComment('Plan check\nWho?', 'Plan check\nWhen?')).toBe(false);
  });
});
