import { clauseEnd, isVerb, nounPhraseEnd, opensSentence, partOfName } from '../../src/language/rewording';
import { readStatement } from '../../src/language/statement-reading';
import { factsOf } from './made-facts';

const read = (text: string) => readStatement(text, factsOf());
const at = (text: string, word: string) => read(text).words.findIndex((each) => each.text === word);

describe('the places that suggestions write at', () => {
  it('are the ends of clauses', () => {
    const end = (text: string, word: string) => text.slice(0, clauseEnd(read(text), at(text, word)));
    expect(end('Dad to visit Ellie at home, then ring.', 'visit')).toBe('Dad to visit Ellie at home');
    expect(end('Dad to visit and will ring.', 'visit')).toBe('Dad to visit');
    expect(end('Dad to ring if he is late.', 'ring')).toBe('Dad to ring');
    expect(end('Dad to come at 1:1 time.', 'come')).toBe('Dad to come at 1:1 time');
  });

  it('are the ends of noun phrases', () => {
    const text = 'Mum has suitable winter clothes for Ellie.';
    expect(read(text).words[nounPhraseEnd(read(text), 3)]?.text).toBe('clothes');
    expect(nounPhraseEnd(read('Clean, dry'), 1)).toBe(0);
  });

  it('are the beginnings of sentences', () => {
    const text = 'Ring Dad. Support Ellie.';
    expect(read(text).words.map((_, word) => opensSentence(read(text), word))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('names of services', () => {
  it.each([
    ['Dave to finish Building Better Relationships.', 'Better', true],
    ['Our Family Support Worker rings.', 'Support', true],
    ['Marek goes to the Safer Choices group.', 'Safer', true],
    ['Support Ellie with maths.', 'Support', false],
    ['Ring about support.', 'support', false],
  ])('in %s', (text, word, expected) => {
    expect(partOfName(read(text), at(text, word), at(text, word))).toBe(expected);
  });
});

describe('verbs', () => {
  it.each([
    ['Ros to support Mum.', 'support', true],
    ['School will monitor lateness.', 'monitor', true],
    ['Ros to offer support.', 'support', false],
    ['Give Mum access to support services.', 'support', false],
    ['Buy a monitor.', 'monitor', false],
  ])('in %s', (text, word, expected) => {
    expect(isVerb(read(text), at(text, word))).toBe(expected);
  });
});
