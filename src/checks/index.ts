import type { Check } from './check';

/** The catalogue: every check, in the order of the guidance's letters. */
export const checks: readonly Check[] = [];
