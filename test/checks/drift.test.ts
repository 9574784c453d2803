import { drift } from '../../src/checks/drift';
import { runExamples } from './run-examples';

runExamples(drift, {
  bad: [
    { row: { action: 'Mum to «continue» attending the group' } },
    { row: { action: 'School to «carry on with» the report card' } },
    { row: { action: 'Weekly visits to «continue»' } },
    { row: { action: 'Referral to housing - «done»' } },
    { row: { action: '«COMPLETED»: dentist registered' } },
    { row: { action: 'Kath to «keep on» visiting' } },
    { row: { action: 'Kai to ring Gran', when: '«Achieved»' } },
  ],
  good: [
    { row: { action: 'If arguments continue Mum rings Kath' } },
    { row: { action: 'Mum to continue the group until 12/02/27' } },
    { row: { action: 'Dad to complete the form' } },
    { row: { action: 'Work done by Kai to be shown to Mum' } },
    { row: { action: 'Ensure homework is done each night' } },
    { row: { action: 'Continue visits', when: 'by 3/3/27' } },
    { row: { action: 'The well-done chart to be used' } },
  ],
});
