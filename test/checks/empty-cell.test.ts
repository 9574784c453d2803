import { emptyCell } from '../../src/checks/empty-cell';
import { judgeExamples, runExamples } from './run-examples';

const full = {
  need: 'Ellie is often late.',
  outcome: 'Ellie is in by 8.55am.',
  action: 'Mum to walk her in.',
};

runExamples(emptyCell, {
  bad: [
    { row: { ...full, need: '«»' } },
    { row: { ...full, outcome: '«N/A»' } },
    { row: { ...full, outcome: '«[insert outcome]»' } },
    { row: { ...full, action: '«Click or tap here to enter text.»' } },
    { row: { ...full, outcome: '«What needs to change?»' } },
    { row: { ...full, outcome: '«-»' } },
  ],
  good: [
    { row: { ...full, measure: '' } },
    { row: { ...full, who: 'TBC', when: '' } },
    { row: { ...full, outcome: ['N/A', 'Ellie is in by 8.55am.'] } },
  ],
});

describe('empty-cell', () => {
  it('says which column is empty', () => {
    const { findings } = judgeExamples([{ row: { ...full, outcome: '' } }], [emptyCell]);
    expect(findings.map(({ message }) => message)).toEqual([
      'Nothing is written under “What needs to change?” in this row.',
    ]);
    expect(findings[0]?.suggestion.text).toMatch(/^Under “What needs to change\?”: /);
  });

  it('is a hint where a row may carry on from the one above', () => {
    const { findings } = judgeExamples(
      [{ row: full }, { row: { need: '', outcome: '', action: 'Dad to walk her in on Fridays.' } }],
      [emptyCell],
    );
    expect(findings.map(({ severity, at }) => [severity, at.row, at.column])).toEqual([
      ['hint', 2, 0],
      ['hint', 2, 1],
    ]);
  });
});
