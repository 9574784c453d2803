/**
 * A short hash of a text (53 bits, in base 36): enough to tell the texts of one document apart, and no way back to
 * the text. Two of FNV's relatives run side by side, as in the well-known cyrb53.
 */
export function hashText(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36);
}

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

/** The id of a finding; `seen` counts equal ones in reading order, so that two empty cells have two ids. */
export function findingId(identity: FindingIdentity, seen: Map<string, number>): string {
  const { check, message, role, statement, phrase, start } = identity;
  const key = hashText([check, message, role, statement, phrase, String(start)].join('\u0000'));
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count === 0 ? key : `${key}-${String(count)}`;
}
