import type { WordMeaning } from './heading-words';
import type { CellRole } from './plan';

type ClauseRule = readonly [role: CellRole, strength: number, pattern: RegExp];

const WANT = '(want|wish|hope|aim|aiming|like|hoping|wanting|try|trying|aspire|looking)';
const DO =
  '(do|done|doing|happen|happening|take|taken|carry|carried|complete|completed|put|offer|offered|provide|provided|arrange|arranged|help|deliver|delivered)';

/**
 * Questions and clauses as headings, the most telling first. A clause is read by its question word, its verb and
 * who it speaks of, not by its nouns: "When does the action need to be done" is about time.
 */
const RULES: readonly ClauseRule[] = [
  // One column for everything that is to be done.
  [
    'action',
    0.9,
    /\bwho\b.*\b(do|does|doing) what\b|\bwhat\b.*\bwho\b.*\bwhen\b|\bwhat\b.*\bby (who|whom|when)\b/,
  ],
  [
    'who+when',
    1,
    /\b(who|whom|responsib\w*|lead|owner|person)\b.*(\band\b|&|\/|,|\+).*\b(when|dates?|timescales?|time-?frames?|deadline|how often|frequency)\b/,
  ],
  [
    'who+when',
    1,
    /\b(when|dates?|timescales?|time-?frames?|deadline)\b.*(\band\b|&|\/|,|\+).*\b(who|whom|responsib\w*|lead|owner)\b/,
  ],
  [
    'other',
    0.6,
    /^(for whom|who for|who is (this|it) (for|about)|which child|who is (at risk|worried|involved))\b/,
  ],
  [
    'when',
    1,
    /^(by |from |until |since )?(when|how often|how soon|how long|how frequently|what (date|time)|which date|pryd)\b/,
  ],
  ['when', 1, /^(erbyn pryd)/],
  ['who', 1, /^(by |with |and )?(who|whom|whose|which (agency|worker|person|professional)|pwy|gan bwy)\b/],
  // What should be different, where the question says that it is wanted.
  ['outcome', 1, new RegExp(`^(what|where|things?|the|how|my|our|we|i|change)\\b.*\\b${WANT}\\b`)],
  // How we shall know.
  ['measure', 1, /\bhow\b.*\b(know|tell|measured?|judged?|recognised?|evidenced?|track(ed)?|prove|show)\b/],
  ['measure', 1, /^(we|i|you|they)('ll| will| would)? know\b|\bsut\b.*\bgwybod\b/],
  ['measure', 1, /^what\b.*\b(see|seeing|notice|hear|tell|tells|show|shows|evidence|measures?|success)\b/],
  ['measure', 1, /\bsuccess\b.*\blooks? like\b|\bsigns? (of|that)\b/],
  // What has been done already.
  [
    'notes',
    0.9,
    /^(what|how)\b.*\b(has|have|had|did|was|were|been|going so far|is it going|are (we|things) (going|doing))\b(?! to)/,
  ],
  [
    'notes',
    0.9,
    /^(actions?|steps?|work|tasks?|goals?|outcomes?|targets?|support)\b.*\b(taken|completed|achieved|met|done|undertaken)$/,
  ],
  ['notes', 0.8, /^(has|have|was|were|did|is|are) (it|this|the|we|that|you|they)\b/],
  // What worries us; how things are.
  [
    'need',
    1,
    /\b(worried|worrying|worries|concerned|concerns|worry|concern) (about|us|you|me|for)\b|\b(worried|concerned)$/,
  ],
  [
    'need',
    1,
    /^what\b.*\b(problems?|issues?|risks?|difficult|difficulty|difficulties|wrong|hard|dangers?|harm|worry|worries|concerns?)\b|^what (is|are) .*\bneeds?$/,
  ],
  ['need', 0.9, /^why\b|^what\b.*\b(why|reason)\b/],
  ['need', 0.9, /^(what|how|where|things)\b.*\b(now|currently|today|at the moment|present|like for)\b/],
  ['need', 0.9, /\b(not|isn't|aren't) (working|going) well\b|\bnot working\b|\bneeds? help with\b/],
  [
    'other',
    0.7,
    /\b(working|going|works|goes) well\b|\bstrengths?\b|\bgood at\b|\bproud of\b|^what (if|happens if)\b|^if\b/,
  ],
  // What to do about it, where the question is how.
  [
    'action',
    1,
    new RegExp(
      `^(how|things?|who)\\b.*\\b(${DO}|achieved?|get there|reach|met|meet|address(ed)?|work|keep|make|manage[ds]?|support(ed)?)\\b`,
    ),
  ],
  // What should be different.
  [
    'outcome',
    1,
    /^(what|things?|where|how)\b.*\b(needs?|must|has|have|had|should|will|would|to|does) (to )?(be |become |get |look )?(change|changed|different|differently|better|improved?|achieved?|safer)\b/,
  ],
  [
    'outcome',
    1,
    /^(what|where|the)\b.*\b(achieve|accomplish|difference)\b|^what\b.*\bchange\b|^what\b.*\blook like\b/,
  ],
  // What to do about it.
  [
    'action',
    1,
    /^what\b.*\b(needs?|needed|must|has|have|should|is|are|will|going|to|shall|can|do|does|could|am)\b.*/,
  ],
  ['action', 0.8, /^what\b/],
  // What is owed by whom.
  [
    'when',
    0.9,
    /^(to be |must be |be )?(done|completed?|achieved|finished|due|actioned|reviewed|met)( by| on)$/,
  ],
  [
    'who',
    0.9,
    /^(actions?|tasks?|owned|led|responsible|delivered|provided|undertaken|carried out|assigned|allocated)\b.*\b(by|to)$/,
  ],
  ['who', 0.9, /^(led|owned|delivered|assigned|allocated)\b/],
];

/** What a heading that is a question or a clause says; `undefined` where it is none. */
export function clauseMeaning(part: string): WordMeaning | undefined {
  for (const [role, strength, pattern] of RULES) if (pattern.test(part)) return [role, strength];
  return undefined;
}
