import type { Span } from '../../plan/document-as-read';

/** Who is asked to answer for another's violence, and how: `stop` to end it, `avoid` to keep out
 * of its way, `guard` to stand between, `care` a child as carer. */
export type BurdenKind = 'stop' | 'avoid' | 'guard' | 'care';

/** What words lay on the one who is to act. */
export interface BurdenSort {
  readonly kind: BurdenKind;
  /** True where the words name the other adult: then it is not the actor's own behaviour. */
  readonly namesOther: boolean;
  /** True where the words alone could be about anything: somebody must be told of as hurt by another. */
  readonly needsHarm: boolean;
}

/** Words that lay another's violence or abuse on the one who is to act. */
export interface Burden extends BurdenSort, Span {}

/** A burden and the words that lay it. */
export interface BurdenPattern extends BurdenSort {
  readonly pattern: RegExp;
}

/** Makes the pattern of a burden from its source. */
export function burdenOf(
  kind: BurdenKind,
  namesOther: boolean,
  source: string,
  needsHarm = false,
): BurdenPattern {
  return { kind, namesOther, needsHarm, pattern: new RegExp(source, 'u') };
}

/** Verbs that make one answer for what follows: "make sure that", "see to it that". */
export const securing =
  '(?:[Ee]nsur\\w*|[Mm]ak(?:e|es|ing) (?:sure|certain)|[Ss]ee(?:s|ing)? (?:to it|that)|[Gg]uarantee\\w*|[Tt]akes? care|(?:be|is|are) (?:responsible|accountable|answerable) for)';
