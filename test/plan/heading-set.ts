import type { CellRole } from '../../src/plan/plan';

/** The headings of a table with the role of each, or what the table is where it is no plan. */
export interface HeadingSet {
  readonly from: string;
  readonly headings: readonly string[];
  readonly roles: readonly CellRole[] | 'people' | 'signatures' | 'other';
}

/** A set from its headings and roles as one line each, parted by strokes and spaces. */
export const headingSet = (from: string, headings: string, roles: string): HeadingSet => ({
  from,
  headings: headings.split('|').map((heading) => heading.trim().replace(/ \/\/ /g, '\n')),
  roles: /^(people|signatures|other)$/.test(roles)
    ? (roles as 'people' | 'signatures' | 'other')
    : (roles.split(' ') as CellRole[]),
});
