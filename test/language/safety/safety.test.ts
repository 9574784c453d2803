import { safetyTopic } from '../../../src/language/safety/safety';
import { wordsOf } from '../../../src/language/sentences/words';

const topic = (text: string) => safetyTopic({ text, words: wordsOf(text) });

describe('what safety rules speak of', () => {
  it.each([
    ['No further domestic abuse.', 'domestic abuse'],
    ['Dave is not to contact Sarah.', 'contact'],
    ['Imran will not break his bail conditions.', 'court or bail'],
    ['Never alone with Uncle Pete.', 'supervision'],
    ['Reece will not carry a knife.', 'dangerous things'],
    ['Musa is never left in the bath.', 'water and falls'],
    ['Mum will not let unknown men into the flat.', 'adults in the home'],
  ])('%s', (text, expected) => {
    expect(topic(text)).toBe(expected);
  });

  it.each([
    'Dad to stop shouting at home.',
    'Owen to stop smoking in the house.',
    'Ellie will not miss school.',
  ])('is not seen in %s', (text) => {
    expect(topic(text)).toBeNull();
  });
});
