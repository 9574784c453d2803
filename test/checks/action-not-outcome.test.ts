import { actionNotOutcome } from '../../src/checks/action-not-outcome';
import { runExamples } from './run-examples';

runExamples(actionNotOutcome, {
  bad: [
    { row: { outcome: 'Dave has «sat through six sessions».' } },

    { row: { measure: '«Form sent off»' } },
    { row: { measure: '«Presence at the core group»' } },
    { row: { measure: '«Appointment with the dentist kept»' } },
    { row: { outcome: 'Dad «turns up to the sessions»' } },
    { row: { outcome: 'Dad «completes the Caring Dads programme»' } },
    { row: { outcome: 'Mum to «attend AA»' } },
    { row: { measure: 'Parents «attend the course»' } },
    { row: { measure: 'Sessions «completed»' } },
    { row: { measure: 'Assessment has «been completed»' } },
    { row: { outcome: 'Family group conference to «take place»' } },
    { row: { outcome: 'Tia to «take part in the young carers group»' } },
    { row: { outcome: 'Owen to «go to anger management classes»' } },
    { row: { measure: '«Referred» to CAMHS and seen' } },
    { row: { outcome: '«Complete life story work»' } },
    { row: { measure: 'Visits have «taken place»' } },
    { row: { outcome: '«Attend all health appointments»' } },
    { row: { outcome: 'Mum engages with and «finishes Freedom Programme» sessions' } },
  ],
  good: [
    { row: { outcome: 'Ellie sat through the night without a nightmare.' } },

    { row: { need: 'Both parents have come to one core group out of four' } },
    { row: { measure: 'Kay sees Mia go to her dad for a hug on two visits' } },
    { row: { outcome: 'Referral made to Early Help' } },
    { row: { outcome: 'Tia attends school every day' } },
    { row: { outcome: 'Dad can say three things he learned on the course' } },
    { row: { outcome: 'Mia has a bath each night' } },
    { row: { measure: 'School register shows 95%' } },
    { row: { outcome: 'Ryan attends the club so that he makes two friends' } },
    { row: { outcome: 'Mum goes to bed before midnight' } },
    { row: { outcome: 'Kai starts nursery in January 2027' } },
    { row: { outcome: 'The house is warm and dry' } },
    { row: { measure: 'Tia tells Kath she feels safe' } },
    { row: { outcome: 'Zak gets to lessons on time' } },
    { row: { action: 'Dad to attend the course' } },
    { row: { outcome: 'Owen uses what he learned in sessions when he is cross' } },
  ],
});
