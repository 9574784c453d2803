import { serviceNotNeed } from '../../src/checks/service-not-need';
import { runExamples } from './run-examples';

runExamples(serviceNotNeed, {
  bad: [
    { row: { outcome: '«Play therapy for Ellie»' } },
    { row: { need: '«Counselling at the hub for Mum»' } },

    { row: { need: 'The twins «ought to be under CAMHS»' } },
    { row: { need: 'Family would «benefit from Triple P»' } },
    { row: { need: 'Iga «needs to be open to the family hub»' } },
    { row: { need: 'Harry «needs CAMHS».' }, suggestion: 'Harry to be helped to {step}' },
    { row: { need: 'Ellie «needs counselling».' } },
    { row: { need: '«An EHCP assessment is needed» for Oluwaseun.' } },
    { row: { need: 'Family to «access Early Help».' } },
    { row: { need: 'Musa «needs a health visitor».' } },
    { row: { need: 'Owen «needs to work with Change Grow Live».' } },
    { row: { need: 'Dad «needs to do an anger management course».' } },
    { row: { need: '«Counselling».' } },
  ],
  good: [
    { row: { need: 'Counselling for Mum stopped in June' } },
    { row: { need: 'Time with a grown-up who listens' } },

    { row: { need: 'Mum would benefit from a night of unbroken sleep' } },
    { row: { need: 'Sally is not registered with a GP.' } },
    { row: { need: 'Ellie needs someone to notice when she is hungry.' } },
    {
      row: { outcome: 'Mr Brown to attend eight sessions with the DV project.' },
      because: 'It is an activity.',
    },
    { row: { need: 'We need to understand why Emily hurts herself when she is upset.' } },
  ],
});
