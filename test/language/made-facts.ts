import { collectFacts } from '../../src/language/facts/plan-facts';
import type { PlanFacts } from '../../src/language/facts/plan-facts';
import type { Example } from '../../src/checks/check';
import { examplePlan } from '../checks/example-plan';

/** The facts of a document with these paragraphs and, where given, one row of a plan. */
export function factsOf(...paragraphs: readonly string[]): PlanFacts {
  return factsWithRow({ need: '' }, ...paragraphs);
}

/** The facts of a document with these paragraphs before a plan of one row. */
export function factsWithRow(row: Example['row'], ...before: readonly string[]): PlanFacts {
  const { document, plan } = examplePlan({ row, before });
  return collectFacts(document, plan, {
    today: { year: 2026, month: 11, day: 22 },
    house: { roles: ['early years navigator'], services: ['Rainbow Days'], acronyms: {} },
  });
}
