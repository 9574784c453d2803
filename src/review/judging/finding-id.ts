import { hashText } from '../../plan/text-hash';

/** What makes a finding the same finding after the document was edited elsewhere. */
export interface FindingIdentity {
  readonly check: string;
  readonly message: string;
  readonly role: string;
  readonly statement: string;
  readonly phrase: string;
  /** The words found before in the same statement count: its place among equal phrases there. */
  readonly start: number;
}

/** The id of a finding about the whole plan. */
export function planFindingId(check: string, message: string): string {
  return hashText([check, message].join('\u0000'));
}

/** The id of a finding; `seen` counts equal ones in reading order, so that two empty cells have two ids. */
export function findingId(identity: FindingIdentity, seen: Map<string, number>): string {
  const { check, message, role, statement, phrase, start } = identity;
  const key = hashText([check, message, role, statement, phrase, String(start)].join('\u0000'));
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count === 0 ? key : `${key}-${String(count)}`;
}
