import { findNegatives } from '../../../src/language/negatives/negatives';
import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

const found = (text: string) =>
  findNegatives(readStatement(text, factsOf())).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('negatives', () => {
  it.each([
    ['Dave to stop shouting.', 'ends: stop shouting'],
    ['Dad refrains from swearing.', 'ends: refrains from swearing'],
    ['Owen will give up smoking.', 'ends: give up smoking'],
    ['Mum will not leave them.', 'will-not: will not leave'],
    ['Mum won’t leave them.', 'will-not: won’t leave'],
    ['Dad is not to drive.', 'not-to: is not to drive'],
    ['Children to not see it.', 'not-to: to not see'],
    ['Tom does not hit Kay.', 'does-not: does not hit'],
    ['Don’t swear.', 'do-not: Don’t swear'],
    ['They are not left alone.', 'is-not: are not left'],
    ['Never leaving Musa.', 'not: Never leaving'],
    ['Dad no longer shouts.', 'no-longer: no longer shouts'],
    ['No smoking in the car.', 'no: No smoking'],
    ['There will be no further rows.', 'no: There will be no further rows'],
  ])('are found in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Meet at the bus stop.',
    'Stop at the shop for milk.',
    'No more than two hours of screen time.',
    'Not only Mum but Dad.',
    'If she cannot attend, she rings.',
    'Ring so that nobody is left out.',
    'Ellie said “stop it”.',
    'Mum wants to stop smoking.',
    'Make a plan with Ros to avoid arguments.',
    'Dave agrees to go to AA to stop drinking.',
    'Session to end at 4pm.',
    'Ellie has not been to the dentist.',
    'Manage bedtime without shouting.',
    'Room No. 5',
  ])('are not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
