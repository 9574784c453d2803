import { vagueWord } from '../../src/checks/vague-word';
import { runExamples } from './run-examples';

runExamples(vagueWord, {
  bad: [
    { row: { action: 'The school nurse and the family to «monitor» his weight.' } },
    { row: { action: 'The nurse will «monitor» weight.' } },
    { row: { action: '«Ongoing» «monitoring» by school.' } },
    { row: { action: 'School to provide «appropriate» «support» «when required».' } },
    { row: { outcome: 'Mum is «supported» by her family.' } },
    {
      row: { action: 'Mum to «engage with» school staff.' },
      suggestion: 'speak to school staff ({times} a week, about {what})',
    },
    {
      row: { action: 'Mrs Docherty will watch the dinner hall and «make sure» Denisa feels included.' },
      suggestion: 'What exactly will be done, how often, and by whom?',
    },
    { row: { action: 'Mohammed Iqbal to be «supported» by the substance misuse worker.' } },
    { row: { action: '«Support» to be offered to Mum.' }, suggestion: 'Help ({what}, {times} a week)' },
    {
      row: { action: '«Support» Mum with budgeting.' },
      suggestion: 'Help Mum with budgeting ({what}, {times} a week)',
    },
    { row: { action: 'Ros to set out an «appropriate» plan.' }, suggestion: 'a plan ({what})' },
    {
      row: { action: 'Dad to «engage with» the sessions.' },
      suggestion: 'take part in the sessions ({times} a week)',
    },
    {
      row: { action: 'Dad to «ensure» that Ellie is in bed.' },
      suggestion: '{step} so that Ellie is in bed',
    },
    {
      row: { action: '«Ensure» GP registration.' },
      suggestion: '{person} to {step} so that there is GP registration',
    },
  ],
  good: [
    { row: { action: 'Tim Reed to fit the bed monitor by 3 March 2027.' } },
    { row: { action: 'Mum to charge the spare epilepsy monitor every night.' } },
    { row: { action: 'Dad to pick up a new seizure monitor on 3 March 2027.' } },
    { row: { outcome: 'Baby supports her own head during tummy time for one minute.' } },
    { row: { action: 'Gill brings Rowan’s monitor back to ward 4' } },
    { row: { action: 'Tell Mum’s support worker by Friday.' } },
    { row: { action: 'Ellie says “I want support”.' } },
    { row: { action: 'Dave agrees to attend groups for the next 12 weeks to address his violence.' } },
    { row: { action: 'Send the form to the new address.' } },
  ],
});
