import type { Review } from '../review';

/**
 * The review with the parts of the one before it that are equal, as the very same objects: who shows it draws only what
 * has changed. The document itself, its plan and its facts are large, and nobody draws them as they are.
 */
export function keepEqual(review: Review, before: Review | null): Review {
  if (before === null) return review;
  const { document, plan, facts, findings, ...small } = review;
  const known = new Map(before.findings.map((finding) => [finding.id, finding]));
  return {
    ...equalParts(small, before),
    document,
    plan,
    facts,
    findings: findings.map((finding) => equalParts(finding, known.get(finding.id))),
  };
}

/** Plain data with each part that is equal at the same place before, as it was before; all of it, where all is. */
export function equalParts<Data>(data: Data, before: unknown): Data;
export function equalParts(data: unknown, before: unknown): unknown {
  if (Object.is(data, before) || !isObject(data) || !isObject(before)) return data;
  if (Array.isArray(data) !== Array.isArray(before)) return data;
  const keys = Object.keys(data);
  const kept = keys.map((key) => [key, equalParts(data[key], before[key])] as const);
  const isEqual =
    keys.length === Object.keys(before).length &&
    kept.every(([key, part]) => key in before && Object.is(part, before[key]));
  if (isEqual) return before;
  return Array.isArray(data) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
