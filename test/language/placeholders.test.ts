import { isPlaceholder } from '../../src/language/placeholders';

describe('placeholders', () => {
  it.each([
    'N/A',
    'n/a',
    'TBC',
    'To be confirmed.',
    '-',
    '…',
    '???',
    '[insert outcome]',
    'Click or tap here to enter text.',
    'Choose an item.',
    '(TBC)',
    'xxx',
  ])('%s says nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it('may be the heading again', () => {
    expect(isPlaceholder('what needs to change?', 'What needs to change?')).toBe(true);
  });

  it.each([
    'Ellie is late.',
    'Describe to Mum how to mix the feed.',
    'None of the doors lock.',
    'Add rice to the bottle feed at 6pm.',
    'Nan',
  ])('%s says something', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
