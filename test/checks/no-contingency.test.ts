import { noContingency } from '../../src/checks/no-contingency';
import { judgeExamples } from './run-examples';

const row = { action: 'Mum to ring the clinic by 3 March 2027.' };
const found = (...before: readonly string[]) =>
  judgeExamples([{ row, before }], [noContingency]).planFindings.length;

describe('no-contingency', () => {
  it.each([
    ['no word of it'],
    ['If Marie cannot attend, she tells Tim on the day.'],
    ['If the boiler is not working, Housing to call within 24 hours.'],
    ['We will look at the plan again at the next review.'],
    ['If you are unhappy with this plan you can speak to the team manager.'],
    ['Danger statement: if Dad goes on drinking like this, Ben may be hurt in the car.'],
    ['Mum says that if the housing was sorted she would cope.'],
    ['Out of hours, if a child is in danger, ring 999.'],
    ['Escalation: to be discussed.'],
  ])('finds nothing said in: %s', (text) => {
    expect(found(text)).toBe(1);
  });

  it('finds a heading with only a prompt under it', () => {
    expect(found('Contingency plan', '[enter the contingency plan]')).toBe(1);
  });

  it.each([
    ['If this plan is not felt to be working, Tim Reed to convene a Legal Planning Meeting.'],
    [
      'If there is no improvement in attendance by half term we will hold an Initial Child Protection Conference.',
    ],
    ['Should the concerns continue, legal advice will be sought.'],
    ['Where progress has not been made the case will be stepped up to child protection.'],
    ['If things do not change we will ask the court to decide.'],
    ['If it starts to wobble we will go back to the drawing board.'],
    ['Failing this, the matter will be escalated to the area manager.'],
    ['Without real change, the department shall seek advice.'],
    ['If a bruise is seen, a strategy meeting is called.'],
    ['If two more exclusions are reported, the review is brought forward.'],
    ['Where a breach is recorded, the case goes back to conference.'],
    ['The conference may be brought forward should the need arise.'],
    ['Next steps if not achieved: re-refer.'],
    ['Once a decision is made that the plan is not working, a meeting is called within 10 working days.'],
  ])('is content with: %s', (text) => {
    expect(found(text)).toBe(0);
  });

  it('is content with a section of its own', () => {
    expect(
      found('What happens if the plan does not work?', 'Gran will have the children and we will meet again.'),
    ).toBe(0);
  });

  const inNeed = (need: string) =>
    judgeExamples([{ row: { need, ...row } }], [noContingency]).planFindings.length;

  it.each([
    ['Ben sleeps about four hours a night and Mum’s running on empty.'],
    ['When the situation at home gets worse Ben runs away.'],
    ['If things escalate between the parents the children are at risk of harm.'],
    ['If this situation does not change Ben will go on being hungry.'],
    ['When there is no progress at school Ben gives up on the things he likes.'],
  ])('takes what a family lives through, told in a need, for no contingency: %s', (need) => {
    expect(inNeed(need)).toBe(1);
  });

  it.each([
    ['If there is no improvement in the situation, we will ask for legal advice.'],
    ['If things do not change, the core group will meet within 10 days.'],
  ])('is content with a plan’s own row that says: %s', (need) => {
    expect(inNeed(need)).toBe(0);
  });
});
