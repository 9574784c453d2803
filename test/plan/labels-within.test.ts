import { recognisePlan } from '../../src/plan/recognise-plan';
import { written, type WrittenTable } from './written-tables';

/** For each row of the plan, "role: words" of each cell; `null` where the table is no plan. */
function told(rows: WrittenTable): string[][] | null {
  const plan = recognisePlan(written(rows)).tables[0]?.plan;
  return (
    plan?.rows.map(({ cells }) =>
      cells.map(
        ({ role, statements }) => `${role}: ${statements.map(({ text }) => text.trim()).join(' / ')}`,
      ),
    ) ?? null
  );
}

describe('a label and its value in one cell', () => {
  it('are a form of one column, the label before a colon or on a line of its own', () => {
    const values = ['need: Amira misses school', 'action: Jo to ring / Sam to visit', 'who: Jo', 'when: '];
    expect(
      told([['Need: Amira misses school'], ['Action: Jo to ring\nSam to visit'], ['Who: Jo'], ['By when:']]),
    ).toEqual([values]);
    expect(
      told([
        ['What are we worried about?\nAmira misses school'],
        ['Next steps\nJo to ring\nSam to visit'],
        ['Who : Jo'],
        ['By when: '],
      ]),
    ).toEqual([values]);
  });

  it('may stand beside others, and begin again for the next need', () => {
    expect(
      told([
        ['Goal 1: Amira is in school', 'Action: Jo to ring', 'Who: Jo', 'When:'],
        ['Goal 2: Amira eats', 'Action: Sam to cook', 'Who: Sam', 'When: soon'],
      ]),
    ).toEqual([
      ['outcome: Amira is in school', 'action: Jo to ring', 'who: Jo', 'when: '],
      ['outcome: Amira eats', 'action: Sam to cook', 'who: Sam', 'when: soon'],
    ]);
  });

  it('keeps the value where it stands in its paragraph', () => {
    const [plan] = recognisePlan(
      written([['Need:  Amira is late'], ['Action: Jo to ring'], ['Who: Jo']]),
    ).rows;
    const [need] = plan?.cells[0]?.statements ?? [];
    expect(need?.text).toBe('       Amira is late');
    expect(need?.paragraph.text).toBe('Need:  Amira is late');
  });

  it('are none where the values stand beside the labels, or nobody speaks of a plan', () => {
    expect(
      told([
        ['Need:', 'Amira is late'],
        ['Action:', 'Jo to ring'],
        ['Who:', 'Jo'],
      ]),
    ).toEqual([['need: Amira is late', 'action: Jo to ring', 'who: Jo']]);
    expect(
      told([
        ['Name: Jo Bell', 'Date of birth: 1/2/2020'],
        ['Address: 1 The Road', 'Phone: 12'],
      ]),
    ).toBeNull();
    expect(
      told([
        ['Need\nWhat worries us', ''],
        ['Action\nWhat is to be done', ''],
        ['Who\nName', ''],
      ]),
    ).toEqual([['need: ', 'action: ', 'who: ']]);
  });
});
