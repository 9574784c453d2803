import type { Check } from '../../../src/checks/check';
import { defineCheck } from '../../../src/checks/check';
import { defaultCheckSettings } from '../../../src/checks/check-settings';
import { judgePlan } from '../../../src/review/judging/judge-plan';
import type { PlanCell } from '../../../src/plan/plan';
import { examplePlan } from '../../checks/example-plan';
import { today } from '../../checks/run-examples';
import { emptyOutcome, findsWord } from '../review-example';

const judge = (
  checks: readonly Check[],
  rows: readonly { action: string; outcome?: string }[],
  settings = {},
) => {
  const { document, plan } = examplePlan(...rows.map((row) => ({ row })));
  return judgePlan(document, plan, { today, settings: { ...defaultCheckSettings, ...settings }, checks });
};

describe('a judgement', () => {
  it('gives the exact words, the sentence with its holes filled, and the place', () => {
    const { findings } = judge([findsWord('visit')], [{ action: 'Asha to visit Ellie' }]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      check: 'finds-visit',
      phrase: 'visit',
      message: '“visit” is here.',
      at: { table: 0, row: 1, column: 0, paragraph: 0, start: 8, end: 13 },
    });
  });

  it('keeps reading order, and at one statement puts the most serious first', () => {
    const { findings } = judge(
      [findsWord('visit', { severity: 'hint' }), findsWord('Ellie', { severity: 'error' })],
      [{ action: 'visit Ellie' }, { action: 'visit' }],
    );
    expect(findings.map(({ phrase, at }) => [at.row, phrase])).toEqual([
      [1, 'Ellie'],
      [1, 'visit'],
      [2, 'visit'],
    ]);
  });

  it('lets the more specific check speak alone, within the words, the statement or the row', () => {
    const general = findsWord('visit');
    const specific = (within: 'words' | 'statement' | 'row', word: string) =>
      findsWord(word, { silences: [{ check: 'finds-visit', within }] });
    const row = [{ action: 'visit Ellie', outcome: 'seen' }];
    const found = (check: Check) => judge([general, check], row).findings.map(({ phrase }) => phrase);
    expect(found(specific('words', 'Ellie'))).toEqual(['visit', 'Ellie']);
    expect(found(specific('words', 'sit E'))).toEqual(['sit E']);
    expect(found(specific('statement', 'Ellie'))).toEqual(['Ellie']);
    expect(found(specific('statement', 'seen'))).toEqual(['visit', 'seen']);
    expect(found(specific('row', 'seen'))).toEqual(['seen']);
  });

  it('counts the rows with nothing missing; hints do not count against a row', () => {
    const checks = [findsWord('bad'), findsWord('odd', { severity: 'hint' })];
    const { counts } = judge(checks, [{ action: 'bad' }, { action: 'odd' }, { action: 'good' }]);
    expect(counts).toEqual({ rows: 3, complete: 2 });
  });

  it('follows the house: severities changed, checks off or only when asked', () => {
    const check = findsWord('bad');
    const found = (settings: object) => judge([check], [{ action: 'bad' }], settings).findings;
    expect(found({ severities: { 'finds-bad': 'hint' } })[0]?.severity).toBe('hint');
    expect(found({ checks: { 'finds-bad': 'off' } })).toEqual([]);
    expect(found({ checks: { 'finds-bad': 'asked' } })).toEqual([]);
  });

  it('gives equal faults in two empty cells two ids, and the same ids again the next time', () => {
    const rows = [
      { action: 'one', outcome: '' },
      { action: 'two', outcome: '' },
    ];
    const ids = () => judge([emptyOutcome], rows).findings.map(({ id }) => id);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
  });

  it('keeps the id of a finding when another row is put above it', () => {
    const [one] = judge([findsWord('bad')], [{ action: 'bad idea' }]).findings;
    const [two] = judge([findsWord('bad')], [{ action: 'new row' }, { action: 'bad idea' }]).findings;
    expect(two?.id).toBe(one?.id);
  });

  it('judges a cell merged over two rows once, with the cells of both rows beside it', () => {
    const { document, plan } = examplePlan(
      { row: { outcome: 'bad', action: 'one' } },
      { row: { outcome: '', action: 'two' } },
    );
    const shared = plan.rows[0]?.cells[0];
    const rows = plan.rows.map((row, at) =>
      at === 0 || !shared ? row : { ...row, cells: [shared, ...row.cells.slice(1)] },
    );
    const seen: string[][] = [];
    const check = defineCheck({
      ...findsWord('bad'),
      scope: 'statement',
      roles: ['outcome'],
      find: ({ row }) => {
        seen.push(row.cells('action').map((cell: PlanCell) => cell.statements[0]?.text ?? ''));
        return [];
      },
    });
    judgePlan(document, { ...plan, rows }, { today, settings: defaultCheckSettings, checks: [check] });
    expect(seen).toEqual([['one', 'two']]);
  });
});
