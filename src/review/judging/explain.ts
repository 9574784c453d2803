import type { Check, Example } from '../../checks/check';
import type { Explanation } from '../review';

/** Why each check that found something looks for it: its reason, its sources, and a bad and a good example. */
export function explain(
  checks: readonly Check[],
  found: readonly { readonly check: string }[],
): Readonly<Record<string, Explanation>> {
  const ids = new Set(found.map(({ check }) => check));
  return Object.fromEntries(
    checks
      .filter(({ metadata }) => ids.has(metadata.id))
      .map(({ metadata: { id, why, sources, examples, illustration } }) => [
        id,
        {
          why,
          sources,
          ...(illustration ?? { bad: shown(examples.bad[0]), good: shown(examples.good[0]) }),
        },
      ]),
  );
}

/** An example as one reads it: its cells without the marks. */
function shown(example: Example | undefined): string {
  return Object.values(example?.row ?? {})
    .flat()
    .map((text) => text.replace(/[«»]/g, ''))
    .filter((text) => text !== '')
    .join(' | ');
}
