import { datesDoNotMatchActions } from '../../src/checks/dates-do-not-match-actions';
import { runExamples } from './run-examples';

runExamples(datesDoNotMatchActions, {
  bad: [
    {
      row: {
        action: ['Ring the school.', 'Book the dentist.'],
        when: ['«1/10/26»', '5/10/26', '9/10/26'],
        who: 'Mum',
      },
    },
  ],
  good: [
    {
      row: {
        action: ['Ring the school.', 'Book the dentist.'],
        when: 'Weekly until 3 March 2027',
        who: 'Mum',
      },
    },
    {
      row: {
        action: ['Ring the school.', 'Book the dentist.', 'See Ellie.'],
        when: '3/3/27',
        who: ['Tim Reed', 'Social worker'],
      },
    },
    {
      row: {
        action: ['Mum to ring the school.', 'Dad to book.', 'Tim Reed to visit.'],
        when: '3/3/27',
        who: ['Mum', 'Dad'],
      },
    },
    { row: { action: 'Ring the school.', when: ['3/3/27', '10/3/27'], who: 'Mum' } },
    { row: { action: ['Ring the school.', ''], when: ['3/3/27', '4/3/27'], who: 'Mum' } },
  ],
});
