import { largeJump } from '../../src/checks/large-jump';
import { runExamples } from './run-examples';

runExamples(largeJump, {
  bad: [
    { row: { outcome: 'Attendance: 31% now, «95%» by 1 March 2027' } },
    { row: { outcome: 'Attendance up to «97%» (was 40%)' } },
  ],
  good: [{ row: { outcome: 'Attendance: 75% now, 95% by 1 March 2027' } }],
});
