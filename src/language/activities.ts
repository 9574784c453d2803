import type { Span } from '../plan/document-as-read';
import type { StatementReading } from './statement-reading';

/**
 * Something that is done again and again: `attend` somebody goes to groups or sessions; `meet` people see each other;
 * `give` a service visits, tests or offers sessions.
 */
export interface Activity extends Span {
  readonly kind: 'attend' | 'meet' | 'give';
  /** True where it may as well happen once ("visit Mum"), so that a single date says all; not for "home visits". */
  readonly perhapsOnce: boolean;
}

const determiner =
  '(?:(?:the|a|an|her|his|their|all|any|some|these|those|further|more|several|two|three|four|five|six|eight|ten|twelve|\\d+|regular|of)\\s+)*';
const filler =
  "(?:(?!to\\b|and\\b|or\\b|with\\b|for\\b|by\\b|so\\b|if\\b|when\\b|until\\b|who\\b|that\\b|at\\b)[\\p{L}&'’/-]+\\s+){0,5}?";
const gatherings =
  "(?:groups|sessions|meetings|appointments|classes|clubs|workshops|visits|drop-ins|check-?ups|counselling|therapy|mediation|mentoring|tuition|clinics|meet-ups|1:1s|one-to-ones|(?:support\\s+|toddler\\s+|baby\\s+|play\\s?|women[’']s\\s+|men[’']s\\s+|recovery\\s+|aa\\s+|na\\s+)group|(?:breakfast|homework|youth|after[\\s-]school|football|swimming)\\s+club|drop-in|stay\\s+and\\s+play)";
const services =
  '(?:sessions|visits|tests|testing|checks|check-?ins|calls|meetings|mentoring|counselling|therapy|screens|screening|samples|contact)';

const patterns: readonly (readonly [Activity['kind'], boolean, RegExp])[] = [
  [
    'attend',
    false,
    new RegExp(
      `\\b(?:attend(?:s|ing|ance\\s+at)?|go(?:es|ing)?\\s+(?:along\\s+)?to|join(?:s|ing)?|comes?\\s+to|take\\s+part\\s+in|participate\\s+in|access(?:es|ing)?)\\s+${determiner}(${filler}${gatherings})\\b`,
      'giu',
    ),
  ],
  [
    'give',
    false,
    new RegExp(
      `\\b(?:offer|provide|complete|undertake|carry\\s+out|deliver|hold|do|arrange|conduct|facilitate|supervise|have|give|make)s?\\s+${determiner}(${filler}${services})\\b`,
      'giu',
    ),
  ],
  [
    'give',
    false,
    /\b((?:(?:home|announced|unannounced|joint|statutory|drug|alcohol|urine|breath|spot|supervised|counselling|one-to-one|1:1|direct\s+work|mentoring|therapy|family)\s+)+(?:visits|tests|testing|samples|checks|sessions|contact|time))\s+(?:to|will|should|must)\s+(?:be|take|continue|happen|start|go)\b/giu,
  ],
  [
    'meet',
    true,
    /\b(?:to|will|must|should|agrees?\s+to|and|then)\s+(?:\p{L}+ly\s+)?((?:meet(?:\s+up)?(?:\s+with)?|visit|check\s+in\s+(?:with|on)|catch\s+up\s+with|spend\s+(?:quality\s+|family\s+)?time|have\s+(?:supervised\s+|family\s+)?contact|keep\s+in\s+(?:touch|contact)|drug[\s-]test|read\s+(?:with|to)|see(?=\s+[^.;]*\balone\b)))\b/giu,
  ],
];

/** "attend school meetings" is a gathering; "attend school" and its lessons are not: they are counted as attendance. */
const schooling =
  /^(?:\S+\s+){0,2}?(?:school|nursery|college|lessons|education|sixth\s+form)(?=\s|$)(?!\s+(?:club|meetings?|groups?|visits?|reviews?|nurse|counsell))/i;
/** "meet her milestones", "visit the website": no person is met. */
const noMeeting =
  /^\s+(?:(?:the|his|her|their|its|all|each|of|every|these|those|any)\s+)*(?:\p{L}+\s+)?(?:milestones?|needs?|targets?|goals?|outcomes?|expectations?|requirements?|criteria|deadlines?|costs?|conditions?|standards?|objectives?|website|responsibilit\p{L}+)\b/iu;
const hint =
  /attend|go(?:es|ing)?\s|join|come|part|access|visit|session|test|check|call|meet|mentor|counsel|therap|screen|sample|contact|time|touch|read|see\s/i;

/** The activities that the statement promises again and again, in order; attendance at school is none. */
export function findActivities({
  text,
  quotations,
}: Pick<StatementReading, 'text' | 'quotations'>): readonly Activity[] {
  if (!hint.test(text)) return [];
  const found: Activity[] = [];
  for (const [kind, perhapsOnce, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(words);
      const end = start + words.length;
      if (kind === 'attend' && schooling.test(words)) continue;
      if (kind === 'meet' && noMeeting.test(text.slice(end))) continue;
      if (quotations.some((each) => each.start <= start && end <= each.end)) continue;
      if (found.every((other) => end <= other.start || other.end <= start))
        found.push({ kind, perhapsOnce, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
