import type { Finding, Review } from '../review';

/**
 * The review with the ids of the one before it. Rows that say the same have findings that differ only in a number at the
 * end of their id, counted from the top: where one of them is mended, the others keep the number that they had where
 * they stand, so that nobody takes one for another.
 */
export function keepIds(review: Review, before: Review | null): Review {
  if (before === null) return review;
  const earlier = grouped(before.findings);
  const ids = new Map<Finding, string>();
  for (const [common, twins] of grouped(review.findings)) {
    const known = earlier.get(common) ?? [];
    const isSame = known.length === twins.length;
    for (const [at, twin] of twins.entries()) if (isSame) ids.set(twin, known[at]?.id ?? twin.id);
    if (!isSame && known.length > 0) for (const [twin, id] of placed(common, twins, known)) ids.set(twin, id);
  }
  return {
    ...review,
    findings: review.findings.map((finding) => ({ ...finding, id: ids.get(finding) ?? finding.id })),
  };
}

/** Each with the id of the one that stood where it stands, else with one that nobody has. */
function placed(
  common: string,
  twins: readonly Finding[],
  known: readonly Finding[],
): ReadonlyMap<Finding, string> {
  const kept = new Map(
    twins.flatMap((twin) => {
      const there = known.find((each) => place(each) === place(twin));
      return there ? [[twin, there.id] as const] : [];
    }),
  );
  const taken = new Set(kept.values());
  const numbers = Array.from({ length: known.length + twins.length }, (_, number) => number);
  const free = [...new Set([...known.map(({ id }) => id), ...numbers.map((each) => numbered(common, each))])]
    .filter((id) => !taken.has(id))
    .values();
  return new Map(twins.map((twin) => [twin, kept.get(twin) ?? free.next().value ?? twin.id]));
}

function grouped(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const common = finding.id.replace(/-\d+$/, '');
    const group = groups.get(common);
    if (group) group.push(finding);
    else groups.set(common, [finding]);
  }
  return groups;
}

function numbered(common: string, number: number): string {
  return number === 0 ? common : `${common}-${String(number)}`;
}

function place({ at }: Finding): string {
  return [at.table, at.row, at.column, at.paragraph, at.start].join('/');
}
