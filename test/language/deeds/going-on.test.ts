import { goingOnWords } from '../../../src/language/deeds/going-on';

function words(text: string, isAction = true): readonly string[] {
  return goingOnWords(text, isAction).map(({ start, end }) => text.slice(start, end));
}

describe('words that only go on', () => {
  it.each([
    ['Mum to continue to take her tablets.', 'continue to'],
    ['Mum to go on using the reward chart.', 'go on'],
    ['Direct work is to go on.', 'to go on'],
    ['Keep on with the bedtime stories.', 'Keep on with'],
    ['Dad to keep taking the tablets.', 'keep taking'],
    ['Counselling to be kept up.', 'to be kept up'],
    ['Maintain home visits.', 'Maintain'],
    ['Tim to sustain the arrangements.', 'sustain'],
    ['Continuation of the sessions.', 'Continuation of'],
  ])('are found: %s', (text, found) => {
    expect(words(text)).toEqual([found]);
  });

  it.each([
    'Dad to go on the parenting course.',
    'Mum to go on the bus with Leo.',
    'Mum to keep a sleep diary.',
    'Tim to maintain contact with the school.',
  ])('are none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('hold a level in an outcome and promise no more in an action', () => {
    expect(words('To maintain 95% attendance.', false)).toEqual([]);
    expect(words('To maintain attendance.')).toEqual(['maintain']);
  });
});
