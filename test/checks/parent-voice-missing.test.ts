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
