import { sameComment, withoutMarks } from '../../src/word/word-text';

describe("Word's texts", () => {
  it('lose the marks that are no text, and keep tabs, breaks and hyphens', () => {
    expect(withoutMarks('a\u0005b\tc\vd\ne\u001ef\u001fg')).toBe('ab\tc\vd\ne\u001ef\u001fg');
  });

  it('of comments are the same with other line ends', () => {
    expect(sameComment('Plan check\nWho?', 'Plan check\rWho? ')).toBe(true);
    expect(sameComment('Plan check\nWho?', 'Plan check\nWhen?')).toBe(false);
  });
});
