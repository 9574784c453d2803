import type { CellRole } from './plan';

/** A role, how surely (0 to 1), the patterns that say it, and the role it may have instead beside other columns. */
export type ClauseRule = readonly [
  role: CellRole,
  strength: number,
  patterns: readonly string[],
  instead?: CellRole,
];

/**
 * Questions and clauses as headings, the most telling first. A clause is read by its question word, its verb and
 * who it speaks of, not by its nouns: "When does the action need to be done" is about time.
 */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  // Everything that is to be done in one column; who does it, where another column says what.
  ['action', 0.9, ['who\\b.* (do|does|doing)\\b.* what\\b.* when'], 'who+when'],
  ['action', 0.9, ['who\\b.* (do|does|doing) what'], 'who'],
  [
    'action',
    0.9,
    ['what\\b.* (who|whom)\\b.* when', 'what\\b.* when\\b.* (who|whom)', 'what\\b.* by (who|whom|when)'],
  ],
  ['who+when', 1, ['<person>\\b.*<and>.*\\b<time>', '<time>\\b.*<and>.*\\b<person>']],
  // "Good enough when", "Risk reduced when": what ends it is how we shall know, and no day.
  [
    'measure',
    0.9,
    [
      '(enough|<ended>|reduced|satisfied|closed|finished|ended|sorted|safe|safer|better|ok|okay|good|right|worked|over|successful) (when|once|if)$',
    ],
  ],
  ['need', 1, ['like (right )?<now>$', '^(because|the reason|reason)$']],
  ['other', 0.6, ['^(for whom|who for|who is (this|it) (for|about)|which child|who is (at risk|worried))']],
  ['other', 0.6, ['^who is involved'], 'who'],
  ['other', 0.6, ['^(who with|with whom)$']],
  [
    'when',
    1,
    [
      '^((by|from|for|until|since|and) )*(when|how (often|soon|long|frequently)|(what|which) (date|time)|pryd)',
    ],
  ],
  ['when', 1, ['^erbyn pryd', '(by|and) when$']],
  [
    'who',
    1,
    ['^((by|with|and|from) )*(who|whom|whose|which (agency|worker|person|professional)|pwy|gan bwy)'],
  ],
  ['when', 0.8, ['^(how many|number of) (sessions|times|visits|hours|days|weeks|months)', '^pa mor aml']],
  ['who', 0.9, ['(by|from|with) (who|whom)$']],
  // What should be different, where the words say that it is wanted.
  ['outcome', 1, ['^(what|where|things?|the|how|my|our|we|i|change)\\b.* <want>']],
  // How we shall know, and how things are rated.
  ['measure', 0.7, ['^how (bad|good|safe|worried|serious|big|confident|likely|far|concerned)']],
  [
    'measure',
    1,
    [
      'how\\b.* <know>',
      '^(reviewed|checked|measured|tested|judged|monitored|evidenced|tracked|seen) how$',
      '^(we|i|you|they|everyone)( all)?( will| would)? (know|see|notice|count)',
      'sut\\b.* gwybod',
    ],
  ],
  [
    'need',
    0.9,
    ['^what\\b.* (assessment|referral|history|chronology|checks?|school|home|family|reports?) \\w+ us$'],
  ],
  [
    'measure',
    1,
    [
      '^what\\b.* (will|to|would|shall|can)( be)? (count(ed)?|measured?|check(ed)?|test(ed)?|track(ed)?|record(ed)?|look(ed)? for)$',
    ],
  ],
  ['measure', 1, ['^what\\b.* <seen>'], 'outcome'],
  [
    'measure',
    1,
    [
      'success\\b.* looks? like',
      '(evidenced|measured|shown|proved|demonstrated|judged) by$',
      'signs? (of|that)',
    ],
  ],
  ['action', 0.8, ['^(what|things?)\\b.* (agreed|decided|promised|settled)$']],
  // What has been done already.
  ['notes', 0.9, ['^(what|how)\\b(?!.* (agreed|decided|to)\\b).* <past>']],
  [
    'notes',
    0.9,
    ['^(actions?|steps?|work|tasks?|goals?|outcomes?|targets?|support)\\b(?!.* be\\b).* <ended>$'],
  ],
  ['notes', 0.8, ['^(has|have|was|were|did|is|are) (it|this|the|we|that|you|they|everything)']],
  ['notes', 0.8, ['^(done|completed|achieved|met|closed|finished|sorted)( y| n| yes| no)*$']],
  [
    'when',
    0.8,
    [
      '^actual (start |end |completion |finish )?dates?$',
      '^dates?( it was| was| action)? (<ended>|closed|reviewed|agreed|added|identified|raised|opened|set|logged|noted|recorded|entered|started)',
    ],
    'notes',
  ],
  // What keeps safe is done, not counted.
  ['action', 0.9, ['(safety|safeguarding|protective|protection|control|preventative|preventive) measures?']],
  // What worries us; how things are.
  ['need', 1, ['<worried> (about|us|you|me|for|that)', '(worried|concerned)$']],
  [
    'need',
    1,
    [
      '^(what|things?|i|we|my|it is)\\b.* <trouble>',
      '^what (?!(support|help|will|can|should)\\b|.*\\bto\\b).*\\bneeds?( most)?$',
    ],
  ],
  ['need', 0.8, ['^what is \\w+ing (me|us|you|him|her|them)']],
  ['need', 0.9, ['^why', '^evidence (of|for) (the )?(needs?|<trouble>)', '^beth\\b.* (poeni|pryder\\w*)']],
  [
    'need',
    0.9,
    [
      '^(what|how|where|things)\\b.* <now>',
      '^where (\\w+ )?(we|things|i|you|they|it|\\w+) (are|am|is|stands?)( all)?( at)?$',
      '^now$',
    ],
  ],
  [
    'need',
    0.9,
    [
      '^(current|present|existing)\\b.* (situation|position|picture|circumstances|level|<trouble>|needs?|behaviour)',
    ],
  ],
  [
    'need',
    0.9,
    [
      "^(what|things?|where)\\b.* (aren't|isn't|doesn't|don't|can't|not|gets? in|getting in|in) (ok|okay|right|good|good enough|great|happening|the way|our way|my way|his way|her way)$",
      '^what\\b.* (stop(s|ping)|block(s|ing)|hold(s|ing)|prevent(s|ing)) \\w+',
    ],
  ],
  ['need', 0.9, ["(not|isn't|aren't) (working|going) well", 'not working', 'needs? help with']],
  ['need', 0.9, ['^(areas?|things?) (for|of|in|to) (change|improve\\w*|develop\\w*|work on|get better)']],
  ['action', 1, ['^((things|jobs|tasks) )?to do$']],
  [
    'when',
    0.9,
    [
      '^(target|planned|expected|proposed|anticipated|estimated) (for )?(completion|end|finish|start|delivery)$',
      '^(to )?(do|finish|complete|start|end|check|review|ready|needed|wanted) by$',
    ],
  ],
  ['need', 0.6, ['^if']],
  [
    'other',
    0.7,
    [
      '(working|going|works|goes) well',
      'strengths?$',
      '(protective|positive|resilience) factors?',
      'good at',
      '^(back-?up|fall-?back|contingency)',
      'plan b$',
      'proud of',
      '^what\\b.* if',
    ],
  ],
  [
    'other',
    0.7,
    [
      '(views?|feelings?|voice)$',
      '^what matters',
      '^what\\b.* (said|says?|thinks?|thought|feels?|felt|told)',
    ],
  ],
  // What to do about it, where the question is how, or someone says what they will do.
  [
    'action',
    1,
    [
      '^(how|things?|who) ((we|i|you|they|this|it|\\w+) )?<must>\\b.* <deed>',
      '^how (will|to|do|can|are)\\b.* <deed>',
      '^how (we|i|you|they)( all)? (get (there|to)|reach|make|do)\\b',
    ],
  ],
  [
    'action',
    0.9,
    [
      '^(we|i|you|they|mum|dad|parents?|family|the (family|parents?)|professionals?)( all| both)? (will|shall|must|should|can|could|are|am|is|has|have|needs? to|agrees?( to)?)',
    ],
  ],
  ['action', 0.7, ["^(my|your|our|their|\\w+'s?)\\b.* (bit|part|job|jobs|side)$"]],
  // What should be different; beside another wanted outcome, what is to change is the need.
  [
    'outcome',
    1,
    ['^(what|things?|where|how|beth)\\b.* (<must>|would|angen) (to )?((be|become|get|look) )?<change>'],
    'need',
  ],
  ['outcome', 1, ['^(what|where|the)\\b.* (achieve|accomplish|difference)', '^what\\b.* (change|look like)']],
  [
    'outcome',
    0.9,
    [
      '^(what|things?)\\b.* (be able to|can do)',
      '^what\\b.* <must> to be (true|in place|right|like|ok|seen|so)\\b',
      '^how (things|life|it|home|school|\\w+) (will|should|would|could|ought to) (be|look|feel|go)',
      '(working|aiming|heading|moving|building) (towards?|for)$',
      '^where\\b.* (will|shall|to|are|is|going to|should|could)\\b.* (get|get to|be|end up|go|going|heading|reach)( to)?$',
    ],
  ],
  [
    'outcome',
    0.9,
    [
      '^(\\w+ ){0,2}(good|better|best|ok|okay|right|safe|safer|well|change|changed|different|fixed|great) (will |would )?looks? like',
    ],
    'measure',
  ],
  ['outcome', 1, ['^(good|better) looks like', '^what (will|would|could) make']],
  ['outcome', 0.9, ['^((the|our|my) )?(changes?|difference|future|goal) (that )?(we|i|you|they)\\b']],
  ['outcome', 0.8, ['^targets?$'], 'when'],
  // What to do about it.
  ['action', 1, ['^what\\b.* <must>']],
  [
    'action',
    0.8,
    [
      '^(what|how)( next)?$',
      '^beth( (sydd|sy|fydd|mae|yw|i|a|y|yr|rydym|ydym|ydyn|wnawn|ddylai|gaiff|all|allwn|rhaid|nesaf|fyddwn|fyddai)\\b|$)',
    ],
  ],
  ['when', 0.9, ['^date$'], 'other'],
  ['when', 0.6, ['^by$'], 'who'],
  // "To be completed by" and "Actions undertaken by" end in what the column holds.
  ['when', 0.7, ['^((to|must) be |be )?<done> (by|on|before)$']],
  [
    'who',
    0.9,
    [
      '^(actions?|tasks?|owned|led|responsible|delivered|provided|undertaken|carried out|assigned|allocated|supported|actioned)\\b.* (by|to)$',
    ],
  ],
  ['who', 0.9, ['^(led|owned|delivered|assigned|allocated)']],
  // "Carer to" above what the carer is to do.
  ['action', 0.8, ['^(?!dates?|from|period|time|what|which|where|how).* to$']],
];
