import { observable, topicOf } from '../../src/language/topics';
import { wordsOf } from '../../src/language/sentences/words';

const topic = (text: string) => topicOf({ text, words: wordsOf(text) });

describe('topics', () => {
  it.each([
    ['The kitchen at home', 'kitchen'],
    ['Home conditions', 'home conditions'],
    ['Her school uniform', 'clothes'],
    ['Bedtime in the house', 'home'],
    ['His self-care', 'self-care'],
    ['A good diet', 'meals'],
    ['Her mood', null],
  ])('of %s', (text, expected) => {
    expect(topic(text)).toBe(expected);
  });

  it('offer nothing but blanks where nothing is known', () => {
    expect(observable(null)).toEqual({ seen: null, detail: '{what}, {times} a week' });
    expect(observable('home').seen).toContain('{times}');
  });
});
