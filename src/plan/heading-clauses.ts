import type { WordMeaning } from './heading-words';
import type { CellRole } from './plan';

type ClauseRule = readonly [role: CellRole, strength: number, pattern: RegExp, second?: CellRole];

const WANT = '(want|wanted|wish|hope|hopes|aim|aiming|like|hoping|wanting|try|trying|aspire|looking)';
const DO =
  '(do|done|doing|happen|happening|take|taken|carry|carried|put|offer|offered|provide|provided|arrange|arranged|help|deliver|delivered|addressed|address|met|meet|reach|achieved|achieve|get there|work|keep|make|manage|managed|support|supported|reduce|sort|fix)';
const PERSON_OR_LEAD = '(who|whom|responsib\\w*|lead|owner|persons?)';
const TIME = '(when|dates?|time-?scales?|time-?frames?|deadlines?|how often|frequency|what date)';
const AND = '(\\band\\b|&|/|,|\\+)';

/**
 * Questions and clauses as headings, the most telling first. A clause is read by its question word, its verb and
 * who it speaks of, not by its nouns: "When does the action need to be done" is about time.
 */
const RULES: readonly ClauseRule[] = [
  // Everything that is to be done in one column; who does it, where another column says what.
  ['action', 0.9, /\bwho\b.*\b(do|does|doing)\b.*\bwhat\b.*\bwhen\b/, 'who+when'],
  ['action', 0.9, /\bwho\b.*\b(do|does|doing) what\b/, 'who'],
  [
    'action',
    0.9,
    /\bwhat\b.*\b(who|whom)\b.*\bwhen\b|\bwhat\b.*\bwhen\b.*\b(who|whom)\b|\bwhat\b.*\bby (who|whom|when)\b/,
  ],
  [
    'who+when',
    1,
    new RegExp(
      `\\b${PERSON_OR_LEAD}\\b.*${AND}.*\\b${TIME}\\b|\\b${TIME}\\b.*${AND}.*\\b${PERSON_OR_LEAD}\\b`,
    ),
  ],
  [
    'other',
    0.6,
    /^(for whom|who for|who is (this|it) (for|about)|which child|who is (at risk|worried|involved))\b/,
  ],
  [
    'when',
    1,
    /^(by |from |until |since |and )*(when|how often|how soon|how long|how frequently|what (date|time)|which date|pryd)\b/,
  ],
  ['when', 1, /^erbyn pryd|\b(by|and) when$/],
  [
    'who',
    1,
    /^(by |with |and |from )*(who|whom|whose|which (agency|worker|person|professional)|pwy|gan bwy)\b/,
  ],
  ['who', 0.9, /\b(by|from|with) (who|whom)$/],
  // What should be different, where the words say that it is wanted.
  ['outcome', 1, new RegExp(`^(what|where|things?|the|how|my|our|we|i|change)\\b.*\\b${WANT}\\b`)],
  // How we shall know.
  [
    'measure',
    1,
    /\bhow\b.*\b(know|tell|measured?|judged?|recognised?|evidenced?|track(ed)?|prove|show|monitor(ed)?|checked?)\b/,
  ],
  ['measure', 1, /^(we|i|you|they)( will| would)? know\b|\bsut\b.*\bgwybod\b/],
  ['measure', 1, /^what\b.*\b(see|seeing|notice|hear|tell|tells|show|shows|evidence|measures?|success)\b/],
  ['measure', 1, /\bsuccess\b.*\blooks? like\b|\bsigns? (of|that)\b/],
  // What has been done already.
  [
    'notes',
    0.9,
    /^(what|how)\b.*\b(has|have|had|did|was|were|been|so far|is it going|are (we|things|i|you|they) (going|doing|getting on))\b(?! to)/,
  ],
  [
    'notes',
    0.9,
    /^(actions?|steps?|work|tasks?|goals?|outcomes?|targets?|support)\b(?!.*\bbe\b).*\b(taken|completed|achieved|met|done|undertaken)$/,
  ],
  [
    'notes',
    0.8,
    /^(has|have|was|were|did|is|are) (it|this|the|we|that|you|they|everything)\b|^(done|completed|achieved|met|closed|finished)( y| n| yes| no)*$/,
  ],
  [
    'when',
    0.8,
    /^dates?( it was| was| action)? (completed|achieved|closed|met|reviewed|agreed|added|identified|raised|opened)\b/,
    'notes',
  ],
  // What keeps safe is done, not counted.
  [
    'action',
    0.9,
    /\b(safety|safeguarding|protective|protection|control|preventative|preventive) measures?\b/,
  ],
  // What worries us; how things are.
  [
    'need',
    1,
    /\b(worried|worrying|worries|concerned|concerns|worry|concern) (about|us|you|me|for)\b|\b(worried|concerned)$/,
  ],
  [
    'need',
    1,
    /^(what|things?)\b.*\b(problems?|issues?|risks?|difficult|difficulty|difficulties|wrong|hard|harder|tricky|tough|dangers?|harm|worry|worries|concerns?|struggl\w+|unsafe|missing|upset\w*)\b|^what (is|are) .*\bneeds?$/,
  ],
  ['need', 0.9, /^why\b|^what is the reason\b/],
  ['need', 0.9, /^(what|how|where|things)\b.*\b(now|currently|today|at the moment|present|like for)\b/],
  [
    'need',
    0.9,
    /^(current|present|existing)\b.*\b(situation|position|picture|circumstances|level|concerns?|risks?|needs?|behaviour)\b/,
  ],
  [
    'need',
    0.9,
    /\b(not|isn't|aren't) (working|going) well\b|\bnot working\b|\bneeds? help with\b|^areas? (for|of|in|to) (change|improve\w*|develop\w*|work on)\b/,
  ],
  ['need', 0.9, /^evidence (of|for) (the )?(need|concern|risk)/],
  ['need', 0.6, /^if\b/],
  [
    'other',
    0.7,
    /\b(working|going|works|goes) well\b|\bstrengths?$|\bgood at\b|\bproud of\b|^what (if|happens if)\b|\b(views?|feelings?|voice)$/,
  ],
  // What to do about it, where the question is how, or someone says what they will do.
  ['action', 1, new RegExp(`^(how|things?|who)\\b.*\\b${DO}\\b`)],
  [
    'action',
    0.9,
    /^(we|i|you|they|mum|dad|parents?|family|the (family|parents?)|professionals?)( all| both)? (will|shall|agrees? to|needs? to|must|can|could|are going to|am going to)\b/,
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
    /^(what|where|the)\b.*\b(achieve|accomplish|difference)\b|^what\b.*\bchange\b|^what\b.*\blook like\b|^(good|better) looks like\b/,
  ],
  // What to do about it.
  [
    'action',
    1,
    /^what\b.*\b(needs?|needed|must|has|have|should|is|are|will|going|to|shall|can|do|does|could|am)\b/,
  ],
  ['action', 0.8, /^what\b/],
  // "To be completed by" and "Actions undertaken by" end in what the column holds.
  [
    'when',
    0.7,
    /^(to be |must be |be )?(done|completed?|completion|achieved?|finished|due|actioned|review(ed)?|met)( by| on)$/,
  ],
  [
    'who',
    0.9,
    /^(actions?|tasks?|owned|led|responsible|delivered|provided|undertaken|carried out|assigned|allocated|supported|actioned)\b.*\b(by|to)$/,
  ],
  ['who', 0.9, /^(led|owned|delivered|assigned|allocated)\b/],
];

/** What a heading that is a question or a clause says, the surest first; `undefined` where it is none. */
export function clauseMeaning(part: string): readonly WordMeaning[] | undefined {
  for (const [role, strength, pattern, second] of RULES) {
    if (!pattern.test(part)) continue;
    return second
      ? [
          [role, strength],
          [second, strength / 2],
        ]
      : [[role, strength]];
  }
  return undefined;
}
