import { filledBlank } from '../../../src/review/mending/filled-blank';

const put = (name: Parameters<typeof filledBlank>[0], text: string, before: string, behind: string): string =>
  `${before}${filledBlank(name, text, { before, behind })}${behind}`;

describe('filledBlank', () => {
  it.each([
    ['times', '7', 'Poppy will brush her teeth ', ' a week.', 'Poppy will brush her teeth 7 times a week.'],
    ['times', '1', 'Tim will ring ', ' a week.', 'Tim will ring once a week.'],
    ['times', '2x', 'Tim will ring ', ' a week.', 'Tim will ring twice a week.'],
    ['times', 'three', 'Tim will ring ', ' a week.', 'Tim will ring three times a week.'],
    ['times', '2-3', 'Tim will ring ', ' a week.', 'Tim will ring 2-3 times a week.'],
    [
      'times',
      'five nights',
      'Mason will sleep through ',
      ' a week.',
      'Mason will sleep through five nights a week.',
    ],
    ['times', 'twice a week', 'Tim will ring ', ' a week.', 'Tim will ring twice a week.'],
    ['weeks', '6 weeks', 'every ', ' weeks', 'every 6 weeks'],
    [
      'measure',
      'will brush her teeth',
      'Poppy will ',
      ' once a week.',
      'Poppy will brush her teeth once a week.',
    ],
    ['what', 'family meals.', 'Instead of arguments, ', '.', 'Instead of arguments, family meals.'],
    ['what', 'family meals.', 'Instead of arguments, ', '', 'Instead of arguments, family meals.'],
    ['times', '2', '', ' a week', 'Twice a week'],
    ['what', 'counselling', '', ' at Hollin Park School', 'Counselling at Hollin Park School'],
    ['person', 'Colin Marsh', '', ' (school)', 'Colin Marsh (school)'],
    ['what', 'a walk', 'They take a ', ' at noon.', 'They take a walk at noon.'],
  ] as const)('writes %s “%s” behind “%s” and before “%s”', (name, text, before, behind, whole) => {
    expect(put(name, text, before, behind)).toBe(whole);
  });

  it('is empty where nothing is put', () => {
    expect(filledBlank('times', '  ', { before: 'rings ', behind: ' a week' })).toBe('');
  });
});
