import type { Span } from '../../plan/document-as-read';
import { isBareVerb } from '../sentences/lexicon';
import type { StatementReading } from '../statement-reading';
import { matchesOf } from '../sentences/matches';

/**
 * Something that is done again and again: `attend` somebody goes to groups or sessions; `meet` people see each other;
 * `give` a service visits, tests or offers sessions; `see` somebody sees another by name, which may be an errand.
 */
export interface Activity extends Span {
  readonly kind: 'attend' | 'meet' | 'give' | 'see';
  /** True where it may as well happen once ("visit Mum"), so that a single date says all; not for "home visits". */
  readonly perhapsOnce: boolean;
}

const determiner =
  '(?:(?:the|a|an|her|his|their|all|any|some|these|those|further|more|several|two|three|four|five|six|eight|ten|twelve|\\d+|regular|of)\\s+)*';
const word = "(?:[\\p{L}&'’/-]+|1:1|1-1)";
const filler = `(?:(?!to\\b|and\\b|or\\b|with\\b|for\\b|by\\b|so\\b|if\\b|when\\b|until\\b|who\\b|that\\b|at\\b)${word}\\s+){0,5}?`;
/** What people go to more than once, by its nature or by its plural. */
const gatherings = `(?:groups|sessions|meetings|appointments|class(?:es)?|lessons|clubs?|workshops|visits|drop-ins?|check-?ups|counselling|therapy|mediation|mentoring|tuition|coaching|rehab|clinics|meet-ups|1:1s|one-to-ones|services|activities|anger\\s+management|stay\\s+and\\s+play|training|courses?|programmes?|rehearsals|(?:support\\s+|toddler\\s+|baby\\s+|play\\s?|women[’']s\\s+|men[’']s\\s+|dads[’']?\\s+|recovery\\s+|aa\\s+|na\\s+)group)`;
/** What is given, taken or carried out more than once. */
const services =
  '(?:sessions|visits|tests|testing|checks|check-?ins|calls|meetings|mentoring|tuition|coaching|counselling|therapy|mediation|screens|screening|samples|contact|family\\s+time)';
/** The same as the head of a statement without a verb: "Play therapy", "Unannounced visits by Gavin". */
const headings =
  '(?:sessions|visits|tests|testing|check-?ins|calls|meetings|mentoring|tuition|coaching|counselling|therapy|mediation|screens|screening|samples|contact|family\\s+time|groups|lessons|classes|workshops)';

const heading = new RegExp(
  `^\\s*(?:(?:the|his|her|their|all|further|more|extra|regular)\\s+)*((?:(?!to\\b|will\\b|and\\b|or\\b|with\\b|for\\b|by\\b|of\\b|at\\b|a\\b|an\\b|the\\b)${word}\\s+){0,4}?${headings})(?=\\s*[.,;:(–]|\\s*$|\\s+(?:with|for|by|at|in|between|from|on|after|before|should|must|will|to\\s+(?:be|take|continue|happen|start|go|resume|look|check|see|help|support|watch|build|work|talk|keep|show|give|monitor|teach|practise|track|weigh|measure|assess))\\b)`,
  'giu',
);

const patterns: readonly (readonly [Activity['kind'], boolean, RegExp])[] = [
  [
    'attend',
    false,
    new RegExp(
      `\\b(?:attend(?:s|ing|ance\\s+at)?|go(?:es|ing)?\\s+(?:along\\s+|back\\s+)?to|join(?:s|ing)?|comes?\\s+(?:(?:along|back)\\s+)?to|comes?\\s+in\\s+for|takes?\\s+part\\s+in|participates?\\s+in|engages?\\s+(?:in|with)(?!\\s+(?:\\S+\\s+){0,4}?(?:services|groups|agencies)\\b)|access(?:es|ing)?|(?:turns?|shows?)\\s+up\\s+(?:for|to|at)|(?:keeps?|sticks?|gets?|stays?|carr(?:y|ies)|pops?|nips?|gans?|heads?|goes|go|returns?|turns?|follows?)\\s+(?:(?:up|on|out|back|through|along|down|over|in)\\s+){0,2}(?:with|to|at)|keeps?(?=\\s+(?:\\S+\\s+){0,4}?appointments\\b)|compl(?:y|ies)\\s+with|(?:is|be|are)\\s+(?:present\\s+)?at|sees?\\s+through|commits?\\s+to|makes?\\s+it\\s+to)\\s+${determiner}(${filler}${gatherings})(?![\\p{L}-])`,
      'giu',
    ),
  ],
  // "Attend boxing", "goes to swimming": what has no article goes on.
  [
    'attend',
    false,
    /\b(?:attends?|go(?:es)?\s+to|takes\s+up|starts?|joins?|do(?:es)?)\s+((?:boxing|swimming|gymnastics|football|judo|karate|dance|dancing|drama|cubs|brownies|guides|scouts|beavers|rainbows|cadets|rugby|netball|cricket|riding|choir|baby\s+massage|rhyme\s+time|parkrun|yoga|aa|na|bereavement\s+(?:counselling|support)|anger\s+management|couples?\s+(?:counselling|therapy)))\b/giu,
  ],
  // "Goes to the Cherry Tree parenting group", "the Turning Tides dads' course": a group or course by its name.
  [
    'attend',
    false,
    /\b(?:attends?|go(?:es)?(?:\s+along)?\s+to|joins?|comes?(?:\s+along)?\s+to|does|do|completes?|starts?)\s+(?:the\s+|a\s+)?(\p{Lu}[\p{L}’'-]*\s+(?:[\p{L}’'-]+\s+){0,3}?(?:group|course|programme|club|class|playgroup|drop-in|project|sessions?))\b/gu,
  ],
  // "brings the twins to the clinic": whoever takes somebody there promises it as much as whoever goes.
  [
    'attend',
    true,
    new RegExp(
      `\\b((?:bring|take|drive|walk|accompan(?:y|ie)|escort|get)s?)\\s+(?:(?!to\\b|and\\b|if\\b|when\\b)${word}\\s+){1,4}?(?:along\\s+|up\\s+|down\\s+|over\\s+)?to\\s+${determiner}${filler}(?:clinics?|drop-ins?|therapy|physio(?:therapy)?|counselling|clubs?|group|playgroup|classes|sessions|appointments|groups|training|practice|lessons|library|contact|family\\s+time)(?![\\p{L}-])`,
      'giu',
    ),
  ],
  // What comes round again though its name is in the singular, and may stand for one date.
  [
    'attend',
    true,
    /\b((?:attend|join|come\s+(?:back\s+)?to|go\s+(?:back\s+)?to|turn\s+up\s+(?:to|for|at))(?:s|es)?)\s+(?:(?:the|his|her|their|each|a|local)\s+)*(?:[\p{L}’'-]+\s+){0,2}?(?:core\s+group|clinic|physio(?:therapy)?|hydrotherapy|playgroup|youth\s+club|care\s+team\s+meeting)(?!\s+(?:meeting\s+)?(?:minutes|form|letter|leaflet))(?![\p{L}-])/giu,
  ],
  // "Nadeem will go to Changing Tracks": a project by its name alone, and no place.
  [
    'attend',
    true,
    /\b((?:[Aa]ttend|[Gg]o(?:es)?(?:\s+along|\s+back)?\s+to)\s+(?!Year\b|Mrs?\b|Ms\b|Miss\b|Dr\b)\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+(?:(?:to|the|and|of|for)\s+)?\p{Lu}[\p{L}’'-]*)+)(?!\s+(?:school|college|nursery|hospital|surgery|court|library))/gu,
  ],
  // Work done with a child takes more than one sitting.
  [
    'give',
    true,
    /\b(?:do(?:es)?|carr(?:y|ies)\s+out|undertakes?|completes?|delivers?|provides?|offers?|starts?|begins?)\s+((?:(?:some|a\s+(?:piece|bit)\s+of|pieces\s+of|the|more|further)\s+)?(?:(?:direct|drawing|play|life[\s-](?:story|journey)|one[\s-]to[\s-]one|1:1|1-1|keep(?:ing)?[\s-]safe|safety|feelings|emotions|emotional|anger|art|sand[\s-]tray|family|relationship|relationships|worry|wishes\s+and\s+feelings|puppet|theraplay|parenting|couples?|identity|self[\s-]esteem|grief|bereavement|protective|nurture|social\s+skills|sensory|memory|attachment)\s+){1,2}work)(?=\s+(?:with|around|on|about)\b)/giu,
  ],
  [
    'give',
    false,
    new RegExp(
      `\\b(?:(?:offer|provide|complete|undertake|undergo|receive|carry\\s+out|deliver|hold|do|conduct|facilitate|supervise|have|give|make|get|take|run|lead|begin|start|resume|maintain|sustain|keep\\s+up|submit\\s+to|agree\\s+to|consent\\s+to)s?|comply\\s+with|continu(?:e|ing)(?:\\s+with)?)\\s+${determiner}(${filler}${services})(?![\\p{L}-])(?!\\s+(?:agreement|plan|centre|letter|notes?|officer|supervisor|form|card|sheet|chart))`,
      'giu',
    ),
  ],
  // "To be offered some drawing sessions": what somebody is to be given again and again.
  [
    'give',
    false,
    new RegExp(
      `\\b(?:be|get|gets|is|are)\\s+(?:\\p{L}+ly\\s+)?(?:offered|given|provided\\s+with|allocated|granted|signed\\s+up\\s+(?:to|for)|invited\\s+to|taken\\s+to)\\s+${determiner}(${filler}(?:${services}|groups|lessons|classes|workshops))(?![\\p{L}-])`,
      'giu',
    ),
  ],
  ['give', false, heading],
  [
    'give',
    false,
    /\b((?:(?:home|announced|unannounced|joint|statutory|drug|alcohol|urine|breath|spot|supervised|counselling|one-to-one|1:1|direct\s+work|mentoring|therapy|family)\s+)+(?:visits|tests|testing|samples|checks|sessions|contact|time))\s+(?:to|will|should|must)\s+(?:be|take|continue|happen|start|go)\b/giu,
  ],
  [
    'meet',
    true,
    /(?:\b(?:to|will|must|should|agrees?\s+to|and|then)\s+(?:\p{L}+ly\s+)?|^\s*)((?:meet(?:\s+up)?(?:\s+with)?|visit(?!s)|check\s+in\s+(?:with|on)|catch\s+up\s+with|spend\s+(?:\p{L}+\s+)?time|have\s+(?:supervised\s+|family\s+)?contact|keep\s+in\s+(?:touch|contact)|drug[\s-]test|read\s+(?:with|to)|play\s+with|practise\s+\p{L}+ing|see\s+(?:his|her|their|the)\s+(?:\p{L}+\s+){0,3}?(?:worker|counsellor|therapist|mentor|keyworker|tutor|coach)|see(?=\s+[^.;]*\balone\b)|sit\s+down\s+with|have\s+(?:a\s+)?(?:chats?|catch-?ups?|check-?ins?|one-to-ones?|1:1s?|supervision)\s+with|hang\s+out\s+with|go\s+(?:out|round)\s+to\s+see|touch\s+base\s+with|stay\s+in\s+(?:touch|contact)\s+with|pop\s+in\s+(?:on|to\s+see)|drop\s+in\s+on|call\s+(?:in|round)\s+(?:on|to\s+see)|look\s+in\s+on))(?![\p{L}-])/giu,
  ],
];

/** "Zainab visits the twins": told in the present of somebody named or of the family. */
const told =
  /^\s+((?:visits|meets(?:\s+(?:up\s+)?with)?|checks\s+in\s+(?:with|on)|reads\s+(?:with|to)|pops\s+in\s+(?:on|to\s+see)|drops\s+in\s+on|calls\s+(?:in|round)\s+(?:on|to\s+see)|looks\s+in\s+on|sits\s+down\s+with|touches\s+base\s+with|stays\s+in\s+(?:touch|contact)\s+with|keeps\s+in\s+(?:touch|contact)\s+with))\s+\p{L}/iu;
/** "Lacey will see Marcus", "Marcus sees Lacey": the word before a name that the sentence knows. */
const seeing =
  /(?:\b(?:to|will|must|should|and)\s+|^\s*|\p{L}\s+)(sees?)\s+(?:(?:Mrs?|Ms|Miss|Dr)\.?\s+)?$/iu;
/** "see Rohan go to Kerry", "sees Ellie is dry": what is watched is no meeting. */
const watchesDeed =
  /^(?:\s+\p{Lu}[\p{L}’'-]+)*\s+(?:is|are|has|be|[\p{L}]+ing|[\p{L}]+s|go|do|eat|play|wash|use|take|walk)\b/u;

/** "attend school meetings" is a gathering; "attend school" and its lessons are not: they are counted as attendance. */
const schooling =
  /^(?:\S+\s+){0,2}?(?:school|nursery|college|lessons|class|education|sixth\s+form)(?=\s|$)(?!\s+(?:club|meetings?|groups?|visits?|reviews?|nurse|counsell))/i;
/** "meet her milestones", "visit the website": no person is met. */
const noMeeting =
  /^\s+(?:(?:the|his|her|their|its|all|each|of|every|these|those|any)\s+)*(?:\p{L}+\s+)?(?:milestones?|needs?|targets?|goals?|outcomes?|expectations?|requirements?|criteria|deadlines?|costs?|conditions?|standards?|objectives?|website|responsibilit\p{L}+)\b/iu;
/** What has still to be set up is one deed, done once. */
const stillToArrange =
  /^[^.;]*?\bto\s+be\s+(?:\p{L}+ly\s+)?(?:arranged|booked|set\s+up|organised|agreed|found|explored|considered|sourced|offered|looked|cancelled|reviewed|requested|funded|confirmed)\b/iu;
/** Verbs that name a kind of session, too: "Play therapy", "Home visits". */
const kindOfSession =
  /^(?:play|home|drug|group|spot|breath|support|work|dance|swim|family|contact|visit|check|test)$/;
const noHeading =
  /^(?:no|after|before|following|if|when|once|during|from|until|in|on|between|about|missed|attend\p{L}*)$/iu;
const hint =
  /attend|go(?:es|ing)?\s|join|come|part|access|engag|visit|session|test|check|call|meet|mentor|counsel|therap|mediat|tuition|coach|screen|sample|contact|time|touch|read|practis|play|group|lesson|class|workshop|sees?\s|up\s|keep|bring|take|drive|walk|accomp|escort|gets?\s|work|sit|touch|stick|stay|carr|nip|gan|head|return|follow|commit|mak|touch|pop|drop|look|does\s|do\s|start|complete/i;

/** The activities that the statement promises again and again, in order; attendance at school is none. */
export function findActivities({
  text,
  names,
  quotations,
}: Pick<StatementReading, 'text' | 'names' | 'quotations'>): readonly Activity[] {
  if (!hint.test(text)) return [];
  const found: Activity[] = [];
  const add = (activity: Activity): void => {
    const { start, end, kind } = activity;
    const words = text.slice(start, end);
    if (kind === 'attend' && schooling.test(words)) return;
    if (kind === 'meet' && noMeeting.test(text.slice(end))) return;
    if (stillToArrange.test(text.slice(end))) return;
    if (quotations.some((each) => each.start <= start && end <= each.end)) return;
    if (found.every((other) => end <= other.start || other.end <= start)) found.push(activity);
  };
  for (const [kind, perhapsOnce, pattern] of patterns) {
    for (const match of matchesOf(text, pattern)) {
      const words = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(words);
      if (pattern === heading && opensAnOrder(words)) continue;
      add({ kind, perhapsOnce, start, end: start + words.length });
    }
  }
  for (const name of names) {
    const words = told.exec(text.slice(name.end))?.[1];
    if (words === undefined) continue;
    const start = name.end + text.slice(name.end).indexOf(words);
    add({ kind: 'meet', perhapsOnce: true, start, end: start + words.length });
  }
  for (const name of names) {
    const before = seeing.exec(text.slice(0, name.start));
    const words = before?.[1];
    if (before === null || words === undefined || watchesDeed.test(text.slice(name.end))) continue;
    const start = before.index + before[0].lastIndexOf(words);
    add({ kind: 'see', perhapsOnce: true, start, end: start + words.length });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "Book play therapy" is done once; "Play therapy" goes on. */
function opensAnOrder(words: string): boolean {
  const first = /^\S+(?=\s)/.exec(words)?.[0].toLowerCase();
  return first !== undefined && (noHeading.test(first) || (isBareVerb(first) && !kindOfSession.test(first)));
}
