import { noMeasure } from '../../src/checks/no-measure';
import { runExamples } from './run-examples';

runExamples(noMeasure, {
  bad: [
    {
      row: { action: '«Keep an eye on Ellie.»', who: 'Tim Reed' },
      suggestion: ', so that {child} can be seen to {measure} {times} a week (recorded by {person})',
    },
    { row: { action: '«Contact to be continued.»', who: 'Tim Reed' } },
    { row: { outcome: '«Ellie puts away her worries.»', action: 'Mum to support.' } },
  ],
  good: [
    { row: { outcome: 'Aarav does up his own coat zip.', action: 'Mum to support.' } },
    { row: { outcome: 'Ellie puts away her toys.', action: 'Mum to support.' } },
  ],
});
