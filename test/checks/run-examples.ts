import type { Check, Example, Suggestion } from '../../src/checks/check';
import { defaultCheckSettings } from '../../src/checks/check-settings';
import { judgePlan } from '../../src/review/judging/judge-plan';
import type { Review } from '../../src/review/review';
import { examplePlan } from './example-plan';

/** The day that tests are run on. */
export const today = { year: 2026, month: 11, day: 22 };

/** Judges the rows of examples with the checks given (the whole catalogue by default). Marks are taken out first. */
export function judgeExamples(examples: readonly Example[], checks?: readonly Check[]): Review {
  const { document, plan } = examplePlan(...examples);
  return judgePlan(document, plan, { today, settings: defaultCheckSettings, ...(checks ? { checks } : {}) });
}

/** The text that a suggestion offers, whatever its kind. */
export function textOf(suggestion: Suggestion): string {
  return suggestion.text;
}

/**
 * One test for each example of a check: the marked words of a bad one are found, all of them and no others, with the
 * suggestion given; nothing is found in a good one. `more` are further examples that are no part of the documentation.
 */
export function runExamples(
  check: Check,
  more: { readonly bad?: readonly Example[]; readonly good?: readonly Example[] } = {},
): void {
  const { bad, good } = check.metadata.examples;
  describe(`${check.metadata.id} finds`, () => {
    it.each([...bad, ...(more.bad ?? [])].map((example) => [label(example), example] as const))(
      '%s',
      (_, example) => {
        const { document, plan, marked } = examplePlan(example);
        const { findings } = judgePlan(document, plan, {
          today,
          settings: defaultCheckSettings,
          checks: [check],
        });
        expect(findings.map(({ at, phrase }) => ({ ...at, phrase }))).toEqual(
          marked.map((at) => ({ ...at, phrase: expect.any(String) as string })),
        );
        for (const finding of findings) expect(finding.message).not.toMatch(/[{}]/);
        if (example.suggestion !== undefined) {
          const [first] = findings;
          expect(first && textOf(first.suggestion)).toBe(example.suggestion);
        }
      },
    );
  });
  describe(`${check.metadata.id} leaves alone`, () => {
    it.each([...good, ...(more.good ?? [])].map((example) => [label(example), example] as const))(
      '%s',
      (_, example) => {
        const { document, plan } = examplePlan(example);
        const { findings } = judgePlan(document, plan, {
          today,
          settings: defaultCheckSettings,
          checks: [check],
        });
        expect(findings.map(({ phrase, message }) => `${phrase}: ${message}`)).toEqual([]);
      },
    );
  });
}

function label(example: Example): string {
  return Object.entries(example.row)
    .map(([role, text]) => `${role}: ${typeof text === 'string' ? text : text.join(' / ')}`)
    .join(' | ');
}
