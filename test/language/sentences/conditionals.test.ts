import { conditionalOf, subjectOfCondition } from '../../../src/language/sentences/conditionals';

test.each([
  [
    'If Mum misses 2 of 4, or Ben is late, Tim calls.',
    'If Mum misses 2 of 4, or Ben is late',
    ', Tim calls.',
  ],
  ['If it slips we will meet.', 'If it slips', ' we will meet.'],
  ['We will start over if this makes it harder.', 'if this makes it harder.', 'We will start over'],
  ['Failing this, we go to court.', 'Failing this', ', we go to court.'],
])('“%s” has two halves', (sentence, condition, consequence) => {
  expect(conditionalOf(sentence)).toMatchObject({ condition, consequence });
});

test.each(['We should meet again.', 'Anyone who should know is told.', 'Nan will help without fuss.'])(
  '“%s” has no condition',
  (sentence) => {
    expect(conditionalOf(sentence)).toBeNull();
  },
);

test.each([
  ['If Tahmid still gets out', 'person'],
  ['If either of the children is hurt', 'person'],
  ['If the plan is not working', 'situation'],
  ['Should we not see what we need', 'situation'],
  ['If the boiler is broken', 'else'],
])('“%s” is about a %s', (condition, subject) => {
  expect(subjectOfCondition(condition)).toBe(subject);
});
