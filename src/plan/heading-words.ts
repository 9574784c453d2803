import type { CellRole } from './plan';

/** What a noun in a heading says the column is for, and how surely (0 to 1). */
export type WordMeaning = readonly [role: CellRole, strength: number];

const MEANINGS: readonly (readonly [CellRole, number, string])[] = [
  [
    'need',
    1,
    'need needs concern concerns worry worries risk risks danger dangers harm harms issue issues problem problems reason reasons vulnerability vulnerabilities difficulty difficulties barrier barriers challenge challenges trigger triggers hazard hazards angen anghenion pryder pryderon risg risgiau',
  ],
  [
    'need',
    0.6,
    'situation background rationale analysis baseline strengths factor factors causes cause context behaviour',
  ],
  [
    'outcome',
    1,
    'outcome outcomes goal goals aim aims objective objectives aspiration aspirations ambition ambitions wish wishes hope hopes vision destination canlyniad canlyniadau nod nodau',
  ],
  ['outcome', 0.8, 'target targets purpose change changes result results intention intentions'],
  ['outcome', 0.4, 'impact difference benefit benefits'],
  [
    'action',
    1,
    'action actions task tasks step steps intervention interventions to-do camau cam gweithred gweithredu gweithredoedd',
  ],
  [
    'action',
    0.8,
    'strategy strategies activity activities provision work recommendation recommendations arrangement arrangements undertaking undertakings commitment commitments expectation expectations mitigation mitigations approach approaches tasg tasgau cefnogaeth',
  ],
  [
    'action',
    0.6,
    'support help service services input requirement requirements response responses method methods plan plans intervene',
  ],
  [
    'who',
    1,
    'who whom responsible responsibility responsibilities owner owners lead leads accountable accountability assignee pwy cyfrifol',
  ],
  [
    'who',
    0.8,
    'person persons people worker practitioner professional professionals agency agencies provider',
  ],
  ['who', 0.5, 'name names named staff team organisation individual member members'],
  [
    'when',
    1,
    'when date dates timescale timescales timeframe timeframes time-scale time-scales time-frame time-frames deadline deadlines frequency timeline due timing timings target-date pryd dyddiad amserlen',
  ],
  ['when', 0.6, 'time times duration schedule period'],
  [
    'measure',
    1,
    'measure measures measurement measurements evidence success indicator indicators rag criteria criterion kpi kpis tystiolaeth',
  ],
  ['measure', 0.7, 'rating score scores scale milestone milestones proof signs'],
  ['number', 1, 'no nos number numbers num ref reference # s/n rhif'],
  ['number', 0.7, 'item id serial'],
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
    'area areas domain domains theme themes stage stages dimension dimensions category priority section heading topic type child children where location',
  ],
];

/** The meaning of single words in headings, in English and, for bilingual templates, Welsh. */
export const WORD_MEANINGS: ReadonlyMap<string, WordMeaning> = new Map(
  MEANINGS.flatMap(([role, strength, words]) =>
    words.split(' ').map((word): [string, WordMeaning] => [word, [role, strength]]),
  ),
);
