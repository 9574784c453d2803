import { findQuotations } from '../../../src/language/sentences/quotations';

const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['Ellie says “stop it” and goes.', ['“stop it”']],
    ['She said "no" and ‘never’.', ['"no"', '‘never’']],
    ["He said 'I'm tired' again.", ["'I'm tired'"]],
    ['‘Mum’s house’ is the title.', ['‘Mum’s house’']],
    ['“I want Dad to stop', ['“I want Dad to stop']],
  ])('are found in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each(['Ellie’s mum', "the parents' car and the boys' room", 'a 6" ruler', '', "it's 'bout time"])(
    'are not seen in %s',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );
});
