import { parentVoiceMissing } from '../../src/checks/parent-voice-missing';
import { judgeExamples } from './run-examples';

function foundIn(...before: readonly string[]): number {
  const row = { action: 'Louise agrees to attend 12 groups.', who: 'Louise' };
  return judgeExamples([{ row, before: ['Louise Smith (mother)', ...before] }], [parentVoiceMissing])
    .planFindings.length;
}

describe('parent-voice-missing finds', () => {
  it.each([
    [[]],
    [['Parents’ views:', 'Include the views of both parents']],
    [['Ellie says she wants to see her nan.']],
    [['Mum to tell us what she thinks.']],
    [['Mum has refused to comment.']],
    [['Do the parents agree? Y / N']],
    [['Mum has been told about the plan.']],
    [['Name of child: Ellie Price', 'Ellie says: “I want to sleep at Mummy’s.”']],
  ])('%j', (before) => {
    expect(foundIn(...before)).toBe(1);
  });
});

describe('parent-voice-missing leaves alone', () => {
  it.each([
    [['Louise feels that the plan asks too much of her.']],
    [['Dad does not agree with the plan.']],
    [['Parents’ views', 'We would prefer fewer visits and one worker.']],
    [['Mum is worried about the damp.']],
    [['Do the parents agree? Yes, except with the curfew.']],
    [['Parental response', 'It has been a long year and we are worn out.']],
    [['Louise has no objection to any of it.']],
    [['Louise: fine with all of it bar the evening calls.']],
    [['Louise’s position is that the marks came from football.']],
    [['Mum’s happy with that.']],
    [['Louise queries the second point.']],
  ])('%j', (before) => {
    expect(foundIn(...before)).toBe(0);
  });
});

describe('parent-voice-missing reads a need', () => {
  const inNeed = (need: string): number =>
    judgeExamples(
      [
        {
          row: { need, action: 'Louise agrees to attend 12 groups.', who: 'Louise' },
          before: ['Louise Smith (mother)'],
        },
      ],
      [parentVoiceMissing],
    ).planFindings.length;

  it.each([
    'Louise does not accept that her drinking frightens the children.',
    'Louise has not told workers each time she has seen Dave.',
    'Mum fails to recognise the risk.',
    'Louise is not open with workers about money.',
    'Mum and Dad argued in front of the children.',
  ])('as what workers say of a parent: %s', (need) => {
    expect(inNeed(need)).toBe(1);
  });

  it.each([
    'Louise says that the evenings are the worst.',
    'Mum thinks the school is too far away.',
    'Louise does not accept this; she says it is two glasses.',
    'Mum does not want more visits.',
  ])('as the parent’s view: %s', (need) => {
    expect(inNeed(need)).toBe(0);
  });
});
