import type { Example } from '../../src/checks/check';
import { tooManyActions } from '../../src/checks/too-many-actions';
import { judgeExamples, runExamples } from './run-examples';

runExamples(tooManyActions);

function rows(
  count: number,
  who: (index: number) => string,
  action = 'Ring the school on Monday.',
): readonly Example[] {
  return Array.from({ length: count }, (_, index) => ({ row: { action, who: who(index) } }));
}

describe('too-many-actions counts', () => {
  it('stands once, at the thirteenth action of the plan', () => {
    const { findings } = judgeExamples(
      rows(15, (index) => ['Tim Reed', 'Mum', 'Dave Smith', 'Asha Khan'][index % 4] ?? ''),
      [tooManyActions],
    );
    expect(findings.map(({ at, message }) => [at.row, message])).toEqual([
      [13, 'This plan has 15 open actions, and this is the first beyond 12.'],
    ]);
  });

  it('stands at the sixth action of one person', () => {
    const { findings } = judgeExamples(
      rows(7, () => 'Tim Reed'),
      [tooManyActions],
    );
    expect(findings.map(({ at, message }) => [at.row, message])).toEqual([
      [6, 'Tim Reed has 7 open actions in this plan, and this is the first beyond 5.'],
    ]);
  });

  it('takes short forms of a name for the same person', () => {
    const { findings } = judgeExamples(
      rows(6, (index) => (index % 2 ? 'Tim' : 'Tim Reed')),
      [tooManyActions],
    );
    expect(findings).toHaveLength(1);
  });

  it('leaves out actions marked as done', () => {
    const { findings } = judgeExamples(
      rows(14, () => 'Mum', 'Ring the school. Completed'),
      [tooManyActions],
    );
    expect(findings).toEqual([]);
  });
});
