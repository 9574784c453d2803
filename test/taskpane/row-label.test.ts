import type { PlanRow } from '../../src/plan/plan';
import { rowLabel } from '../../src/taskpane/row-label';
import type { RowTexts } from './review-shown';
import { planTable } from './review-shown';

function labelOf(texts: RowTexts): string {
  const headings = { notes: 'Notes', action: 'Action', outcome: 'Outcome', need: 'Need' } as const;
  return rowLabel(planTable(headings, [texts]).rows[0] as PlanRow);
}

describe('the label of a row', () => {
  it('is the need, else the outcome, else the action, wherever their columns stand', () => {
    expect(labelOf({ notes: 'n', action: 'a', outcome: 'o', need: 'Teeth' })).toBe('Teeth');
    expect(labelOf({ notes: 'n', action: 'a', outcome: 'o' })).toBe('o');
    expect(labelOf({ notes: 'n', action: 'a' })).toBe('a');
  });

  it('is any words of the row where it has none of these, and nothing where it is empty', () => {
    expect(labelOf({ notes: 'Seen in May' })).toBe('Seen in May');
    expect(labelOf({})).toBe('');
  });

  it('is cut at the end of a word, without the comma before the cut', () => {
    const label = labelOf({
      need: 'Ellie’s dental care has been missed since she moved to the new school, and her tooth hurts',
    });
    expect(label).toBe('Ellie’s dental care has been missed since she moved to the new school …');
  });

  it('cuts a single endless word all the same', () => {
    expect(labelOf({ need: 'x'.repeat(200) }).length).toBeLessThan(80);
  });
});
