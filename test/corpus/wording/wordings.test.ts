import { defaultCheckSettings } from '../../../src/checks/check-settings';
import { checks } from '../../../src/checks';
import { judgePlan } from '../../../src/review/judging/judge-plan';
import { examplePlan } from '../../checks/example-plan';
import { today } from '../../checks/run-examples';
import { checkOfCode, readWordings } from './wordings';

const judged = new Set(Object.values(checkOfCode));

/** Right, false and missed findings of all checks of wording, over one file. */
function tally(file: 'for-tuning.txt' | 'aside.txt') {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { role, text, labels } of readWordings(file)) {
    const { document, plan } = examplePlan({ row: { [role]: text } });
    const found = judgePlan(document, plan, { today, settings: defaultCheckSettings }).findings.filter(
      ({ check }) => judged.has(check),
    );
    const fits = (
      label: (typeof labels)[number],
      at: { readonly start: number; readonly end: number },
      check: string,
    ) => label.check === check && label.start < at.end && at.start < label.end;
    counts.wrong += found.filter(({ at, check }) => !labels.some((label) => fits(label, at, check))).length;
    for (const label of labels.filter(({ may }) => !may)) {
      if (found.some(({ at, check }) => fits(label, at, check))) counts.right += 1;
      else counts.missed += 1;
    }
  }
  return {
    precision: counts.right / (counts.right + counts.wrong),
    recall: counts.right / (counts.right + counts.missed),
  };
}

describe('the checks of wording', () => {
  it('know every check that the wordings are labelled for', () => {
    const ids = new Set(checks.map(({ metadata }) => metadata.id));
    expect([...judged].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(['for-tuning.txt', 'aside.txt'] as const)('find what careful readers find in %s', (file) => {
    const { precision, recall } = tally(file);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
