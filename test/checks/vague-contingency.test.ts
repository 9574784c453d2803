import { vagueContingency } from '../../src/checks/vague-contingency';
import { judgeExamples } from './run-examples';

const row = { action: 'Mum to ring the clinic by 3 March 2027.' };
const said = (...before: readonly string[]) =>
  judgeExamples([{ row, before }], [vagueContingency]).planFindings.map(({ message }) => message);

describe('vague-contingency', () => {
  it('asks for signs and a time', () => {
    expect(
      said('If this plan is not felt to be working, Tim Reed to convene a Legal Planning Meeting.'),
    ).toEqual([
      '“If this plan is not felt to be working, Tim Reed to convene a Legal Planning Meeting” does not say what counts as not working, or by when the next step is taken.',
    ]);
  });

  it('asks for a time alone where the signs are clear', () => {
    expect(
      said(
        'If Mum misses 3 appointments and there is no progress, the local authority will seek legal advice.',
      ),
    ).toEqual([expect.stringMatching(/by when the next step is taken\.$/)]);
  });

  it('asks for signs alone where the time is clear', () => {
    expect(
      said('If the plan is not working, a Legal Planning Meeting will be held within 10 working days.'),
    ).toEqual([expect.stringMatching(/what counts as not working\.$/)]);
  });

  it('is content with the guide’s own two objectives', () => {
    expect(
      said(
        'At a maximum of every 8 weeks, Tim Reed decides whether the plan is not working. Indicators would include:',
        'Attendance dropping below 4 days per week for 3 weeks in a row',
        'Once a decision is made that the plan is not working, Tim Reed calls a meeting within 10 working days.',
      ),
    ).toEqual([]);
  });

  it.each([
    'If we are worried again, Mandy goes back to her manager.',
    'Should things not go the way we hope, the team will put their heads together about what comes next.',
    'If there is no change by 3 March 2027, we will all think again.',
  ])('takes what each reader sees differently for no sign: %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });

  it.each([
    'Plan B: Nan has the children and Lou rings the duty desk the same night if Mum is found drunk.',
    'If Tahmid still gets out of bed on 8 January 2027, Gemma brings the review forward.',
    'Any breach of the agreement: Pete Lomax takes it to legal on the next working day.',
  ])('is content with something seen to happen, and a time: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('says nothing where there is no contingency at all', () => {
    expect(said('Plan for Ellie')).toEqual([]);
  });
});
