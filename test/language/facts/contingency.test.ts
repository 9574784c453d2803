import { findContingencies } from '../../../src/language/facts/contingency';
import type { TextOfDocument } from '../../../src/language/facts/plan-facts';
import { factsOf } from '../made-facts';

function read(...texts: readonly string[]): 'none' | 'vague' | 'clear' {
  const all = texts.map((text): TextOfDocument => ({
    text: text.replace(/^# /, ''),
    place: null,
    heading: text.startsWith('# '),
  }));
  const found = findContingencies({
    ...factsOf('Leah Moss (child), Tanya Moss (mother), Jo Lamb (social worker).'),
    texts: all,
  });
  if (found.length === 0) return 'none';
  const clear = found.some((each) => each.saysWhatCounts) && found.some((each) => each.saysByWhen);
  return clear ? 'clear' : 'vague';
}

describe('what happens if the plan does not work', () => {
  it.each([
    'If Tanya misses two visits, Jo Lamb tells her manager.',
    'If Leah is still late after half term, we meet early.',
    'If Leah’s attendance drops below 85%, the attendance team is called in.',
    'If Tanya drinks while caring for Leah, Leah goes to Nan’s that night and Jo Lamb calls a strategy meeting.',
    'If things slip, everyone meets within a week.',
    'If Dad breaks the agreement, the social worker goes back to court.',
    'If the visits do not help, Jo Lamb asks for another service.',
    'Should Tanya stop the sessions, the plan goes back to the panel.',
    'If there is no change by Easter, we look at the next step up.',
    'If Leah goes missing twice in a week a strategy meeting is held.',
    'If none of this works, Leah may need to live with Nan for a time.',
    'If Tanya and Dad cannot agree, a family group conference is called.',
  ])('is told: %s', (text) => {
    expect(read(text)).not.toBe('none');
  });

  it.each([
    'Two missed visits running will lead to a legal planning meeting within 10 working days.',
    'A third missed visit triggers a strategy discussion the same day.',
    'Contingency: 5 late marks in a month and Jo Lamb convenes the group on the next working day.',
  ])('is told clearly, without a condition: %s', (text) => {
    expect(read(text)).toBe('clear');
  });

  it.each([
    'Failure to comply with the plan may result in the case being escalated.',
    'Lack of change will mean that legal advice is sought.',
    'Non-engagement will lead to a strategy discussion.',
    'We will think again if it is not helping.',
  ])('is told vaguely: %s', (text) => {
    expect(read(text)).toBe('vague');
  });

  it.each([
    'If Leah wakes at night, Tanya settles her and does not take her downstairs.',
    'If Leah asks to ring her dad, Tanya lets her.',
    'When Leah is upset she goes to the quiet room and Ms Hale tells her mother.',
    'If Tanya is held up at work, Nan collects Leah.',
    'If the bus is cancelled, Leah rings her mum and stays at school.',
    'If school is closed for snow, the session moves to the Thursday.',
    'If you would like this plan in another language, tell your social worker.',
    'If Leah needs the toilet in the night, the landing light stays on.',
    'If anything in this plan is wrong, please tell Jo Lamb.',
    'Where Leah chooses to, she brings a friend to the meeting.',
    'When Leah turns 16 the plan moves to the leaving care team.',
    'If the referral is accepted, sessions start in February.',
    'If Tanya changes her number she tells Jo Lamb.',
    'If Leah feels sad she can ring Childline.',
    'If the family moves, the plan moves with them.',
    'Leah is to be asked if she wants to come to the review.',
    'The chair asked if everyone agreed with the plan.',
    'It is not known if Dad will come to the review.',
    'Jo Lamb to find out whether the school has a place.',
    'If Leah takes her medicine late, Tanya rings the surgery for advice.',
    'If a visit falls on a bank holiday it takes place the next day.',
    'If the house is sold, the social worker is told.',
    'When the plan ends, the family keeps the folder.',
    'If Leah settles well, overnight stays begin in March.',
    'If attendance stays above 95%, the attendance team steps back.',
    'If Dad is at the door, Leah stays in her room and Tanya rings 999.',
    'When Tanya feels low she rings her sister.',
    'If Leah has her phone at night, Tanya takes it.',
    'The plan will be reviewed on 3 March 2027 to see if it is working.',
    'If progress is good, the plan will be stepped down.',
    'The legal planning meeting was held on 3 October 2026.',
  ])('is something else: %s', (text) => {
    expect(read(text)).toBe('none');
  });

  it('stands under a heading that is a question, and a question below it is its prompt', () => {
    const asked = '# When would we step this up?';
    expect(read(asked, 'With more than 5 late marks the case goes to panel on 3 February 2027.')).toBe(
      'clear',
    );
    expect(read('# Contingency', 'What will happen if the plan does not work?', 'Signed: ______')).toBe(
      'none',
    );
  });

  it('stands below the headings of a table and goes on along its row', () => {
    const row = ['10 late marks in a month', 'Legal planning meeting within 10 working days'];
    const texts: TextOfDocument[] = [
      { text: 'Red flag', place: null, heading: false, labels: [] },
      { text: 'Response', place: null, heading: false, labels: ['Red flag'] },
      { text: row[0] ?? '', place: null, heading: false, labels: ['Red flag'] },
      { text: row[1] ?? '', place: null, heading: false, labels: [row[0] ?? '', 'Response'] },
    ];
    expect(findContingencies({ ...factsOf(), texts })).toEqual([
      { text: row[0], saysWhatCounts: true, saysByWhen: true },
    ]);
  });
});
