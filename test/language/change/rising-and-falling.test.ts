import { risesOrFalls } from '../../../src/language/change/rising-and-falling';
import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

/** The words of the text that say that something rises or falls. */
function found(text: string): readonly string[] {
  const reading = readStatement(text, factsOf());
  return reading.words.flatMap((word, at) => {
    const count = risesOrFalls(reading, at);
    const last = reading.words[at + count - 1];
    return count > 0 && last ? [text.slice(word.start, last.end)] : [];
  });
}

describe('what rises or falls', () => {
  it.each([
    ['Nights away from home to come down.', 'come down'],
    ['Rows die down by Easter.', 'die down'],
    ['Screen time is cut right back.', 'cut right back'],
    ['Debt brought down.', 'brought down'],
    ['His weight climbs.', 'climbs'],
    ['Her confidence picks up.', 'picks up'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    'Mum comes down the stairs.',
    'She goes up to bed.',
    'The social worker comes along.',
    'Dad picks up the twins.',
    'Bring the form down on Friday.',
    'A fall in the yard.',
  ])('is none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
