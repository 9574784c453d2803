import { negativePhrasing } from '../../src/checks/negative-phrasing';
import { runExamples } from './run-examples';

runExamples(negativePhrasing, {
  bad: [
    { row: { action: 'Kim to «give over shouting» at Ellie.' } },
    { row: { outcome: 'Lee to «come off the» cigarettes by 3 March 2027.' } },
    { row: { outcome: 'Kerra to «pack in the» vodka and never touch a drop again.' } },
  ],
  good: [
    { row: { outcome: 'I shake and I cannot remember the number.' } },
    { row: { action: 'Mum to get off the bus at the school gate.' } },
    { row: { action: 'Dave to drop the forms at the office.' } },
  ],
});
