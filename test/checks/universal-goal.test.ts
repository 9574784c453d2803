import { universalGoal } from '../../src/checks/universal-goal';
import { runExamples } from './run-examples';

runExamples(universalGoal, {
  bad: [
    { row: { outcome: 'Tia will «live her best life».' } },
    { row: { outcome: 'For Kai to «have every opportunity to shine».' } },
    { row: { outcome: '«A safe and loving home» for Ben.' } },
    { row: { outcome: 'Ali «makes the most of his talents»' } },
    { row: { need: 'Emily needs to «fulfil her educational potential».' } },
    { row: { outcome: 'Make sure the children «achieve their potential».' } },
    { row: { outcome: 'For Dylan to «be happy, healthy and safe».' } },
    {
      row: { outcome: 'The children’s «basic needs are met».' },
      suggestion: '{child} needs {what} by {date}',
    },
    { row: { need: 'John needs his basic care «needs met».' } },
    { row: { outcome: 'Nana Ama Boateng will «keep Kofi safe».' } },
    { row: { outcome: 'Efa to «have the best possible start in life».' } },
    { row: { outcome: 'Ava to «meet her developmental milestones».' } },
    { row: { outcome: 'Leo «enjoys his childhood».' } },
  ],
  good: [
    { row: { need: 'Ellie thrives on the routine that Nan has set.' } },
    { row: { action: 'Keep Mia safe' } },
    { row: { need: ['Keeping me safe', 'Sally saw her dad hit her mum.'] } },
    { row: { outcome: 'Kofi can name 3 people who keep Kofi safe online.' } },
    { row: { action: 'If Louise is safe, she will open the door.' } },
  ],
});
