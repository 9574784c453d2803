import { noMeasure } from '../../src/checks/no-measure';
import { runExamples } from './run-examples';

runExamples(noMeasure, {
  bad: [
    {
      row: { action: '«Keep an eye on Ellie.»', who: 'Tim Reed' },
      suggestion: ', so that {child} can be seen to {measure} {times} a week (recorded by {person})',
    },
    { row: { action: '«Contact to be continued.»', who: 'Tim Reed' } },
  ],
});
