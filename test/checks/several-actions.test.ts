import { severalActions } from '../../src/checks/several-actions';
import { runExamples } from './run-examples';

runExamples(severalActions, {
  bad: [
    { row: { action: '«Bolt to be taken off and bedroom cleared by 3 March 2027.»' } },
    {
      row: {
        action: '«Words and pictures to be done with the children, LSW started, and a memory box each.»',
      },
    },
    { row: { action: '«Locks to be changed, smoke alarm fitted and the gate mended.»' } },
    { row: { action: '«Mum to take medication as prescribed and attend regular reviews.»' } },
    {
      row: {
        action:
          '«Dave will attend the Caring Dads course and complete the homework, and will also apply for a housing transfer.»',
      },
    },
    {
      row: {
        action:
          '«Ros Whitaker to speak with Callum, update the chronology and then convene a professionals’ meeting.»',
      },
    },
    { row: { action: '«Jodie to give consent for hair strand testing and provide samples monthly.»' } },
    {
      row: {
        action:
          '«Louise agrees to meet Tim Reed to write a safety plan. Louise agrees to ring the police within 24 hours of any incident.»',
      },
      suggestion:
        'Louise agrees to meet Tim Reed to write a safety plan.\nLouise agrees to ring the police within 24 hours of any incident.',
    },
    { row: { action: '«Asha Khan to weigh Ellie on Mondays, and the nursery will record what she eats.»' } },
    { row: { action: '«Refer to CAMHS and book a meeting with the school.»' } },
    {
      row: { action: '«Carys to lock the knives in the shed and not let Efan use the stove.»' },
      suggestion: 'Could each action stand on a line of its own, with its own person and date?',
    },
    { row: { action: '«Amira rings the landlord and Yusuf measures the window.»', who: 'Amira, Yusuf' } },
    { row: { action: '«Reuben agrees to go to boxing and should keep a diary of his week.»' } },
    { row: { action: '«Referral to the clinic and Tess Wynne to ring Mum.»' } },
  ],
  good: [
    { row: { action: 'Bed to be delivered and put together.' } },
    { row: { action: 'Forms to be filled in and signed.' } },
    { row: { action: 'Lock to be fitted to the shed and gate.' } },
    { row: { action: 'Tim to be told about the risks and concerns raised.' } },
    { row: { action: 'Louise and Dave to attend housing and benefits appointments on 8 and 9 March 2026.' } },
    {
      row: { action: 'Siân Llewellyn to measure Cai’s height and weight on the first Monday of each month.' },
    },
    {
      row: {
        action: 'Mr Johal (SENCO), Lacy Little and Sam Little agree to meet three times before 23.7.26.',
      },
    },
    { row: { action: 'John will brush his teeth for two minutes every morning and every night.' } },
    { row: { action: ['Mum to take Ellie to nursery.', 'Dad to collect Ellie.'] } },
    { row: { action: 'Mum to take Ellie to nursery.\u000bDad to collect Ellie.' } },
    { row: { action: 'Ros Whitaker to meet Callum and his mother at home on 22 January 2026.' } },
    { row: { action: 'Tim Reed to ask Louise if she can ring the GP and book a check.' } },
    { row: { action: 'Louise to attend. If she cannot attend, she will tell Tim Reed.' } },
    {
      row: {
        action: 'Mum goes to the group on twelve Tuesdays; if she is ill, she rings Tess that morning.',
      },
    },
    { row: { action: 'Lena Pak will ask Zofia on Thursdays and write her answer down.' } },
    { row: { action: 'Tess will drive Ellis there and back on eight Fridays.' } },
  ],
});
