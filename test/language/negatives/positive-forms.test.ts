import { findNegatives } from '../../../src/language/negatives/negatives';
import { positiveForm } from '../../../src/language/negatives/positive-forms';
import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

/** The statement with its first negative put positively; a choice stands for a blank that has choices. */
function positive(text: string): string | null {
  const reading = readStatement(text, factsOf());
  const [negative] = findNegatives(reading);
  const form = negative && positiveForm(negative, reading, 'Daisy');
  if (!form) return null;
  const [what = '{what}'] = form.choices?.['what'] ?? [];
  return text.slice(0, form.start) + form.text.replace('{what}', what) + text.slice(form.end);
}

describe('positive forms', () => {
  it.each([
    ['Dad to stop hitting the children.', 'Dad to manage behaviour without hitting the children.'],
    ['Dad does not smack Ellie.', 'Dad manages behaviour without smacking Ellie.'],
    ['Don’t shout at Ellie.', 'Speak in a calm voice without shouting at Ellie.'],
    ['Parents must not argue at night.', 'Parents will settle disagreements without arguing at night.'],
    [
      'Mr Smith will stop drinking alcohol.',
      'Mr Smith will be sober (alcohol-free) when in sole care of Daisy.',
    ],
    ['Mum is not to drink while she has Ellie.', 'Mum to be sober (alcohol-free) while she has Ellie.'],
    ['Leo will not be late.', 'Leo will arrive on time {times} a week.'],
    ['Kyle to stop running away.', 'Kyle to tell {person} before going out and be home at the time agreed.'],
    ['Ellie will not miss school.', 'Ellie will raise school attendance from {from} to {to} by {date}.'],
    ['Mum will not leave Leo home alone.', 'Mum will arrange for {person} to look after Leo when going out.'],
    ['Avoid biting.', 'Choose {what} instead of biting.'],
    ['Dad will not spit or kick the dog.', 'Dad will choose {what} instead of spitting or kicking the dog.'],
    ['Ellie will no longer see arguments.', '{person} will settle disagreements away from Ellie.'],
    ['Children not to be left hungry.', '{person} to {step} so that the children are not left hungry.'],
    ['No more late nights.', 'Instead of late nights, {what}.'],
  ])('of %s', (text, expected) => {
    expect(positive(text)).toBe(expected);
  });

  it('are left to the author where no program could know them', () => {
    expect(positive('Nobody to open the door.')).toBeNull();
    expect(positive('Prevent Tom from running off.')).toBeNull();
  });

  it('offer both of the guides’ shapes for a dependency', () => {
    const reading = readStatement('Dad to stop drinking.', factsOf());
    const [negative] = findNegatives(reading);
    const form = negative && positiveForm(negative, reading, 'Daisy');
    expect(form?.choices?.['what']).toEqual([
      'be sober (alcohol-free) when in sole care of Daisy',
      expect.stringMatching(/^attend an alcohol support group every week, with a call/),
    ]);
  });
});
