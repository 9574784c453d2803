import { noOwner } from '../../src/checks/no-owner';
import { runExamples } from './run-examples';

runExamples(noOwner, {
  bad: [
    { row: { action: 'Ring the school.', who: '«Core group»' } },
    { row: { action: 'Ring the school.', who: '«Family»' } },
    { row: { action: 'Ring the school.', who: '«-»' } },
    { row: { action: 'Ring the school.', who: '«All agencies»' } },
    { row: { action: 'Ring the school.', 'who+when': '«3 March 2027»' }, suggestion: '{person}, ' },
    {
      row: { action: '«To engage with Turning Point.»' },
      suggestion: '{person} to engage with Turning Point.',
    },
    { row: { action: '«Legal advice to be sought if no progress is made.»' } },
    { row: { action: '«Referral to Women’s Aid.»' }, suggestion: '{person}: Referral to Women’s Aid.' },
    { row: { action: ['Tim Reed to ring Louise.', 'Safety plan to be written.'], who: '«»' } },
    { row: { action: 'Ring the school.', who: '«Whoever is free»' } },
    { row: { action: 'Ring the school.', who: '«Anyone» with a car' } },
    { row: { action: 'The deposit is to be paid.', who: 'The «network»' } },
  ],
  good: [
    { row: { action: 'Ellie to be weighed by the health visitor.', who: '' } },
    { row: { action: 'Ring the school.', who: 'Social worker' } },
    { row: { action: 'Ring the school.', who: 'Mum and all professionals' } },
    { row: { action: ['Tim Reed to ring Louise.', 'Mum to ring the GP.'], who: 'TBC' } },
    { row: { action: 'Ellie has not been to the dentist since 2022.' } },
    { row: { action: '3 March 2027' } },
    { row: { outcome: 'Ellie sleeps through.', action: '', who: '' }, because: 'There is no action to own.' },
    { row: { action: 'Ring the school.', who: 'Whoever is free (Mum or Dad)' } },
    { row: { action: 'Return the library books.', who: 'Sam’s nan’s friend Rita' } },
  ],
});
