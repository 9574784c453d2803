import { recognisePlan } from '../../src/plan/recognise-plan';
import type { HeadingSet } from './heading-set';
import { FIRST_HEADING_SETS } from './heading-sets-first';
import { THIRD_HEADING_SETS } from './heading-sets-third';
import { FOURTH_HEADING_SETS } from './heading-sets-fourth';
import { SECOND_HEADING_SETS } from './heading-sets-second';
import { written } from './written-tables';

function rolesRead({ headings }: HeadingSet): string {
  const [table] = recognisePlan(written([headings, headings.map(() => '')])).tables;
  return table?.plan ? table.plan.roles.join(' ') : (table?.kind ?? '');
}

function rolesWanted({ roles }: HeadingSet): string {
  return typeof roles === 'string' ? roles : roles.join(' ');
}

describe('headings of plan tables', () => {
  it.each(
    [...FIRST_HEADING_SETS, ...SECOND_HEADING_SETS, ...THIRD_HEADING_SETS, ...FOURTH_HEADING_SETS].map(
      (set) => [set.from, set] as const,
    ),
  )('are understood: %s', (_, set) => {
    expect(rolesRead(set)).toBe(rolesWanted(set));
  });
});
