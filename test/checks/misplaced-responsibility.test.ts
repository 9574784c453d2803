import { misplacedResponsibility } from '../../src/checks/misplaced-responsibility';
import { runExamples } from './run-examples';

runExamples(misplacedResponsibility, {
  bad: [
    { row: { action: '«Mum to make sure there are no more incidents of domestic abuse».' } },
    {
      row: { action: '«Sarah to prevent further domestic violence».' },
      before: ['Sally has witnessed abuse by her father Steve Budd on her mother Sarah Budd.'],
    },
    {
      row: { action: '«Ensure there are no further instances of domestic violence»', who: 'Louise (mother)' },
    },
    { row: { action: '«Mum to manage Dad’s temper at weekends».' } },
    { row: { action: '«Mum not to provoke Dave when he has been drinking».' } },
    { row: { action: '«Mother to supervise all contact with father».' } },
    { row: { action: 'The «children to look after their mum when she is low».' } },
    { row: { outcome: '«Mother to protect the children from domestic abuse».' } },
    {
      row: {
        need: 'Gaz has hurt Leanne twice.',
        action: '«Leanne to keep the peace at home so there are no more flare-ups».',
      },
    },
    { row: { action: '«Mum will see to it that Dad does not lose his temper».' } },
    { row: { action: '«Chanel (6) to keep out of Dad’s way when he has been drinking».' } },
    {
      row: { action: '«Ellie will tell Dad to stop when he shouts at Mum».' },
      before: ['Name of child: Ellie Smith'],
    },
    {
      row: { action: '«Ellie to make sure that Mum takes her tablets».' },
      before: ['Name of child: Ellie Smith'],
    },
    {
      row: { action: '«Ellie to count how many cans Dad has had».' },
      before: ['Name of child: Ellie Smith'],
    },
    {
      row: { action: '«Louise to make sure that Dave sticks to his bail conditions».' },
      before: ['Dave is on bail for an assault on Louise.'],
    },
  ],
  good: [
    { row: { action: 'Mum to stop hitting the children.' } },
    { row: { action: 'Ellie to tell Miss Lake when Dad shouts.' }, before: ['Name of child: Ellie Smith'] },
    {
      row: { action: 'Ellie to ask Mum to sign her reading record.' },
      before: ['Name of child: Ellie Smith'],
    },
    { row: { action: 'Louise to make sure that Nan has a key.' } },
    {
      row: { action: 'Steve Budd to ensure there is no further violence.' },
      before: ['Steve Budd (father)'],
    },
    { row: { action: 'Mum to ring 999 if Dave is violent.' } },
    { row: { action: 'Ensure there are no further instances of domestic violence', who: 'Dave (father)' } },
    { row: { action: 'Parents to stop fighting in front of the children.' } },
    {
      row: { action: 'Tim Reed to protect the children from domestic abuse by seeing them weekly.' },
      before: ['Tim Reed (social worker)'],
    },
    { row: { action: 'Mum to keep the children away from the road.' } },
    { row: { need: 'Mum tries to stop the violence.' } },
    { row: { action: 'Ellie to keep her uniform clean.' }, before: ['Name of child: Ellie'] },
    { row: { action: 'Dad will make sure he does not lose his temper with Ellis.' } },
    { row: { action: 'Mum to keep the peace at bedtime with a story.' } },
  ],
});
