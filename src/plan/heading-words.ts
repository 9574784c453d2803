import type { CellRole } from './plan';

/** What a noun in a heading says the column is for, and how surely (0 to 1). */
export type WordMeaning = readonly [role: CellRole, strength: number];

const MEANINGS: readonly (readonly [role: CellRole, strength: number, words: string])[] = [
  [
    'need',
    1,
    `need needs concern concerns worry worries risk risks danger dangers harm harms issue issues problem problems
    reason reasons vulnerability vulnerabilities difficulty difficulties barrier barriers hazard hazards gap gaps
    angen anghenion pryder pryderon risg risgiau`,
  ],
  [
    'need',
    0.7,
    'challenge challenges trigger triggers situation picture position background baseline circumstances',
  ],
  ['need', 0.6, 'rationale analysis factor factors cause causes context behaviour behaviours'],
  [
    'outcome',
    1,
    `outcome outcomes goal goals aim aims objective objectives aspiration aspirations ambition ambitions wish wishes
    hope hopes dream dreams vision canlyniad canlyniadau nod nodau`,
  ],
  [
    'outcome',
    0.8,
    'target targets purpose change changes result results intention intentions standard standards improvement improvements',
  ],
  ['outcome', 0.4, 'impact effect effects difference benefit benefits'],
  [
    'action',
    1,
    `action actions task tasks step steps intervention interventions to-do
    camau cam gweithred gweithredu gweithredoedd tasg tasgau`,
  ],
  [
    'action',
    0.8,
    `strategy strategies activity activities provision recommendation recommendations undertaking undertakings commitment
    commitments expectation expectations mitigation mitigations approach approaches help solution solutions remedy rules rule condition conditions agreement agreements
    promise promises jobs cefnogaeth`,
  ],
  ['action', 0.45, 'job'],
  ['action', 0.6, 'support service services input response responses intervene'],
  [
    'who',
    1,
    `who whom responsible responsibility responsibilities owner owners lead leads accountable accountability assignee
    pwy cyfrifol`,
  ],
  [
    'who',
    0.8,
    'person persons people worker practitioner professional professionals agency agencies provider officer clinician therapist mentor tutor',
  ],
  [
    'who',
    0.5,
    `name names named staff staffing team organisation individual member members adult adults grown-up grown-ups grownups helper helpers supporter
    supporters partner partners teacher carer carers parent parents`,
  ],
  [
    'when',
    1,
    `when date dates timescale timescales timeframe timeframes time-scale time-scales time-frame time-frames deadline
    deadlines frequency timeline timelines due timing timings pryd dyddiad amserlen`,
  ],
  [
    'when',
    0.7,
    'day days time times duration schedule period length start finish end commencing ending sessions',
  ],
  [
    'measure',
    1,
    'measure measures measurement measurements measuring evidence success indicator indicators rag criteria criterion kpi kpis tystiolaeth',
  ],
  [
    'measure',
    0.8,
    'monitoring rating score scores milestone milestones proof sign signs evaluation marker markers test tests assurance distance signpost signposts yardstick counts data recording',
  ],
  ['number', 1, 'no nos number numbers num ref reference # s/n rhif'],
  ['number', 0.7, 'item id serial'],
  ['measure', 0.6, 'level levels'],
  [
    'notes',
    1,
    'note notes update updates comment comments progress status nodiadau sylwadau diweddariad cynnydd',
  ],
  [
    'notes',
    0.8,
    'review reviews feedback reviewed completed complete achieved completion observation observations',
  ],
  [
    'other',
    0.6,
    `area areas domain domains theme themes stage stages dimension dimensions category priority section heading topic
    type child children where location strength strengths contingency cost costs resources funding budget view views
    feelings voice`,
  ],
];

/** The meaning of single words in headings, in English and, for bilingual templates, Welsh. */
export const WORD_MEANINGS: ReadonlyMap<string, WordMeaning> = new Map(
  MEANINGS.flatMap(([role, strength, words]) =>
    words.split(/\s+/).map((word): [string, WordMeaning] => [word, [role, strength]]),
  ),
);

/** Nouns that say little of their own: the word before them says what the column is for, as in "review arrangements". */
export const LIGHT_NOUNS: ReadonlyMap<string, WordMeaning> = new Map(
  'plan plans arrangement arrangements work requirement requirements method methods statement statements'
    .split(' ')
    .map((word): [string, WordMeaning] => [word, ['action', 0.6]]),
);

/** Nouns that head a phrase from its front: "date services will commence", "person agreeing the action". */
export const FRONT_NOUNS: ReadonlySet<string> = new Set(
  'date dates timescale timescales timeframe deadline frequency person reason reasons evidence progress name length'.split(
    ' ',
  ),
);
