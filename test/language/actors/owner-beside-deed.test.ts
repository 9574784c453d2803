import { saysWhose } from '../../../src/language/actors/owner-beside-deed';
import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

const facts = factsOf('Tim Reed (social worker)', 'Kelly Ord (mum)', 'Craig Ord (dad)', 'Ellie Ord, 9');
const says = (text: string): boolean => saysWhose(readStatement(text, facts));

describe('an action that says whose it is beside the deed', () => {
  it.each([
    'Tim - ring the school by 4 December 2026.',
    'Phone call by Tim Reed to the school.',
    'Packed lunch - Mum, every night.',
    'Book the dentist (Kelly), 4 December 2026.',
    'Kelly and Tim meet every Monday.',
    'Mum and Ellie read for ten minutes each night.',
    'Action for Kelly: book the dentist.',
    'Mum’s job: packed lunch every night.',
  ])('%s', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    'Letter to Kelly by 4 December 2026.',
    'Ellie - weigh at the clinic.',
    'Meet with Tim, Kelly and school on Monday.',
    'Food parcel for Mum, 4 December 2026.',
    'Ring Kelly and Craig.',
    'Ellie weighed weekly.',
  ])('names nobody who acts in: %s', (text) => {
    expect(says(text)).toBe(false);
  });
});
