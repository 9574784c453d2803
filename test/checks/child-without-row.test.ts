import { childWithoutRow } from '../../src/checks/child-without-row';
import type { Example } from '../../src/checks/check';
import { judgeExamples } from './run-examples';

const before = ['Name of child: Ellie Smith', 'Name of child: Noor Smith', 'Name of child: Yusuf Smith'];

function foundIn(row: Example['row'], said: readonly string[] = before): readonly string[] {
  return judgeExamples([{ row, before: said }], [childWithoutRow]).planFindings.map(({ message }) => message);
}

describe('child-without-row', () => {
  it('finds each child whom no row names', () => {
    expect(foundIn({ need: 'Ellie misses school.', action: 'Noor to see the dentist.' })).toEqual([
      'No row of the plan speaks of Yusuf Smith.',
    ]);
  });

  it('leaves alone a row for all the children', () => {
    expect(foundIn({ need: 'The children miss school.', action: 'Mum to ring the school.' })).toEqual([]);
    expect(foundIn({ need: 'All three children are tired.', action: 'Mum to ring the school.' })).toEqual([]);
  });

  it('is not misled by all three of something else', () => {
    expect(foundIn({ need: 'Ellie misses school.', action: 'Noor to learn all three dates.' })).toEqual([
      'No row of the plan speaks of Yusuf Smith.',
    ]);
    expect(
      foundIn({ need: 'Ellie misses school.', action: 'Mum to take all three to the dentist.' }),
    ).toEqual([]);
  });

  it('knows a child whose name is a word too', () => {
    const said = ['Name of child: Ellie Smith', 'Name of child: Jade Smith'];
    expect(foundIn({ need: 'Jade slept on the sofa.', action: 'Ellie to see the dentist.' }, said)).toEqual(
      [],
    );
  });

  it('leaves alone a plan for one child', () => {
    expect(foundIn({ action: 'Mum to ring the school.' }, ['Name of child: Ellie Smith'])).toEqual([]);
  });
});
