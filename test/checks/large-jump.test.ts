import { largeJump } from '../../src/checks/large-jump';
import { judgeExamples, runExamples } from './run-examples';

runExamples(largeJump, {
  bad: [
    { row: { outcome: 'Attendance: 31% now, «95%» by 1 March 2027' } },
    { row: { outcome: 'Attendance up to «97%» (was 40%)' } },
  ],
  good: [{ row: { outcome: 'Attendance: 75% now, 95% by 1 March 2027' } }],
});

it('offers the middle of the way as a first step', () => {
  const [found] = judgeExamples(
    [{ row: { outcome: 'Attendance to rise from 25% to 100%.' } }],
    [largeJump],
  ).findings;
  expect(found?.suggestion).toMatchObject({
    blanks: [
      { name: 'step', choices: ['65%'] },
      { name: 'date', choices: [] },
    ],
  });
});
