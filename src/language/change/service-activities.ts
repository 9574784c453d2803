import type { Span } from '../../plan/document-as-read';

/** What a service or a family does with a service: attending, completing, being referred, a meeting taking place. */
export interface ServiceActivity extends Span {
  /** The words that the activity was read from; more than those it is found at, where a thing stands before its verb. */
  readonly around: string;
}

const things =
  '(?:sessions?|slots?|groups?|meetings?|appointments?|class(?:es)?|courses?|programmes?|workshops?|conferences?|clinics?|assessments?|reviews?|visits?|clubs?|therapy|counselling|contact|charts?|work|booklets?|worksheets?|plans?|referrals?|forms?|training|modules?|tests?|checks?|interventions?|project|scheme|service|freedom\\s+programme|triple\\s+p|incredible\\s+years|solihull|diar(?:y|ies)|books?|profile|paperwork|application|questionnaire|agreement|life[\\s-]story(?:\\s+work)?|drop-ins?|mapping|core\\s+groups?|panels?|hearings?|consultations?|medicals?|bookings?|enrolment|inductions?|mentoring|coaching|screening)';
const between =
  "(?:(?!on\\b|during\\b|before\\b|after\\b|to\\b|and\\b|so\\b|that\\b|if\\b|when\\b|can\\b)[\\p{L}\\p{N}&'’/-]+\\s+){0,6}?";
/** What a child or a household does for itself is the change, and no activity of a service. */
const ownWork =
  '(?:homework|coursework|schoolwork|chores?|tasks?|jobs?|puzzles?|meals?|lessons?|routines?|exams?|gcses?|year|repairs?|works?|bedtimes?)\\b';
/** What stands behind "by" and "in" where they say when: "attendance by Christmas". */
const aTime =
  '(?:(?:the\\s+)?(?:(?:end|start|beginning|middle|close)\\s+of|next|spring|summer|autumn|winter|new\\s+year)|\\d|christmas|easter|eid|half[\\s-]?term|term|review|january|february|march|april|may|june|july|august|september|october|november|december|then)\\b';
const dealtWith =
  '(?:sent(?:\\s+(?:off|in|out))?|submitted|posted|made|booked|confirmed|accepted|agreed|kept|attended|held|done|complete[d]?|finished|written(?:\\s+up)?|drawn\\s+up|set\\s+up|in\\s+place|put\\s+in\\s+place|arranged|handed\\s+(?:in|over|back)|signed\\s+(?:off|up)|filled\\s+in|filed|issued|started|begun|undertaken|carried\\s+out|delivered|offered|allocated|processed|taken\\s+up|under\\s*way|taken\\s+place|sat\\s+through)';
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:attend(?:s|ed|ing|ance\\s+at)?|go(?:es|ing)?\\s+(?:along\\s+)?(?:to(?!\\s+work\\b)|on)|turn(?:s|ed|ing)?\\s+up\\s+(?:to|at|for)|mak(?:es?|ing)\\s+it\\s+to|gets?\\s+to(?!\\s+work\\b)|(?:sits?|sat)\\s+(?:in\\s+on|through)|gone\\s+(?:along\\s+)?to|been\\s+to|comes?\\s+(?:along\\s+)?to|engag(?:e|es|ed|ing)\\s+(?:in|with)|take(?:s|n)?\\s+part\\s+in|participat(?:e|es|ed|ing)\\s+in|join(?:s|ed)?|complet(?:e|es|ed|ing|ion\\s+of)|finish(?:es|ed|ing)?|undertak(?:e|es|en|ing)|start(?:s|ed)?(?!\\s+of)|enrol(?:s|led)?\\s+on|sign(?:s|ed)?\\s+up\\s+(?:to|for)|fill(?:s|ed)?\\s+in)\\s+${between}${things}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${things}\\s+(?:to\\s+|will\\s+|has\\s+|have\\s+)?((?:tak(?:e|es|en|ing)\\s+place|took\\s+place|go(?:es)?\\s+ahead|happen(?:s|ed|ing)?|(?:to\\s+|will\\s+|has\\s+|have\\s+|is\\s+|are\\s+)?(?:be|been|being)?\\s*(?:held|arranged|convened|completed|finished|written|undertaken|attended|carried\\s+out|offered|delivered|provided|made|submitted|done)))\\b`,
    'iu',
  ),
  new RegExp(
    `\\bcomplet(?:e|es|ed|ing|ion\\s+of)(?!\\s+(?:\\p{L}+\\s+){0,2}?${ownWork})(?:\\s+(?!to\\b|and\\b|so\\b|that\\b|on\\b|every\\b|each\\b|at\\b|for\\b|with\\b|in\\b|by\\b|of\\b)[\\p{L}\\p{N}&'’-]+){1,5}`,
    'iu',
  ),
  new RegExp(
    `^(?!\\P{L}*(?:\\p{L}+\\s+){0,4}?${ownWork})(?:[\\p{L}\\p{N}&'’-]+\\s+){1,6}?((?:(?:is|are|has\\s+been|have\\s+been|to\\s+be)\\s+)?(?:completed|finished|undertaken|carried\\s+out))[\\s.;!]*$`,
    'iu',
  ),
  // "Form sent off", "Appointment with the paediatrician kept": the thing and what was done with it, and no more.
  new RegExp(
    `^\\P{L}*(?:[\\p{L}\\p{N}&'’/-]+\\s+){0,3}?${things}(?:\\s+(?!to\\b|and\\b|so\\b|that\\b|is\\b|are\\b)[\\p{L}&'’/-]+){0,4}?\\s+(?:(?:is|are|has\\s+been|have\\s+been|all|now)\\s+)*${dealtWith}(?=[\\s.;!]*$)`,
    'iu',
  ),
  // "Presence at meetings", "Engagement with the team": taking part, named by a noun.
  new RegExp(
    `^\\P{L}*(?:(?:good|regular|full|better|consistent|continued|positive|his|her|their|mum['’]s|dad['’]s|parents['’]|[\\p{L}]+['’]s?)\\s+)*(?:attendance|presence|engagement|participation|involvement|completion|take-?up|uptake|compliance|co-?operation|enrolment)\\s+(?:at|of|in|with|on|by)\\s+(?!${aTime})[^.;]+`,
    'iu',
  ),
  new RegExp(`\\bnumber\\s+of\\s+(?:[\\p{L}-]+\\s+){0,2}?${things}\\b(?:\\s+${dealtWith})?`, 'iu'),
  /\b(?:(?:turns?|turned|shows?|showed)\s+up|attends|attended|attending|(?:is|are|be)\s+in\s+for\s+visits)[\s.;!]*$/iu,
  /(?:^|\b(?:to\s+be|is|are|be|been|was)\s+)(?:referred\b|signposted|invited|registered\s+(?:on|for)|enrolled|assessed|visited|seen\s+by)\b/iu,
  /\b(?:visits?|calls?|meets?|liaises?)\s+(?:with\s+)?(?:the\s+)?(?:family|mum|dad|school|parents|children|home)\b(?=[^.;]*\b(?:weekly|fortnightly|monthly|every|per)\b)/iu,
  // "Letter gone", "Phone call made to housing", "Referral accepted by CAMHS": what was sent or asked for is on its way.
  new RegExp(
    `^\\P{L}*(?:[\\p{L}\\p{N}&'’/-]+\\s+){0,2}?(?:letters?|e-?mails?|(?:phone\\s+)?calls?|applications?|requests?|bids?|forms?|referrals?|claims?|paperwork|invitations?|enquir(?:y|ies))\\s+(?:(?:is|are|has\\s+been|have\\s+been|all|now|to\\s+be)\\s+)*(?:(?:gone|sent)(?:\\s+(?:in|off))?|in|off|away|through|lodged|accepted|acknowledged|received|made|submitted|done|completed)(?=[\\s.;!]*$|\\s+(?:by|to|from|with)\\s+\\D+$)`,
    'iu',
  ),
  // "Keeps her appointments", "No missed sessions", "on the waiting list": being there, or being about to be.
  new RegExp(
    `\\b(?:keep(?:s|ing)?|kept|tak(?:es?|ing|en)\\s+up|does|doing|do|will\\s+do|has\\s+done|ha(?:s|ve|d)\\s+had|starts?\\s+at|gets?\\s+(?:on|onto)|sits?\\s+(?:in\\s+on|through))\\s+(?:(?:all|his|her|their|the|of|every|an?|\\d+|two|three|four|five|six|eight|ten|twelve)\\s+){0,3}(?:(?!on\\b|and\\b|to\\b|in\\b|at\\b|with\\b|home\\b|school\\b)[\\p{L}-]+\\s+){0,2}?(?:appointments?|sessions?|slots?|meetings?|counselling|courses?|class(?:es)?|groups?|programmes?|mediation|therapy|work\\s+with)\\b`,
    'iu',
  ),
  /^\P{L}*(?:no|zero|few(?:er)?)\s+missed\s+(?:\p{L}+\s+){0,2}?(?:sessions?|appointments?|meetings?|slots?|visits?|groups?)/iu,
  /\b(?:(?:to\s+be|is|are|be|goes|put)\s+)?on\s+(?:the|a)\s+(?:\p{L}+\s+)?waiting\s+list\b/iu,
  /^\P{L}*(?:certificates?\s+of\s+(?:attendance|completion)|(?:minutes|notes)\s+of\s+(?:the\s+)?(?:\p{L}+\s+){0,2}?(?:meetings?|core\s+groups?|reviews?))/iu,
  /\b(?:is|are|be|been)\s+seeing\s+(?:the|an?|his|her|their)\s+(?:\p{L}+\s+){0,2}?(?:workers?|counsell?ors?|nurse|therapist|mentor|psychologist|advis[eo]r)\b|\bsees\s+(?:the|an?|his|her|their)\s+(?:\p{L}+\s+){0,2}?(?:worker|counsell?or|nurse|therapist|mentor|psychologist|advis[eo]r)\b/iu,
  /\bha(?:s|ve)\s+met\s+(?:up\s+)?with\s+(?:the\s+)?(?:school|social\s+worker|worker|teachers?|nursery|professionals)\b/iu,
  /^\P{L}*(?:\p{L}+\s+){0,2}?(?:is\s+|to\s+be\s+)?booked\s+(?:in|on|onto)\b[^.;]*/iu,
  // "finishes Caring Dads": a programme by its name alone.
  /\b(?:finish(?:es|ed|ing)?|graduates?\s+from|gets?\s+through|sees?\s+through)\s+(?:the\s+)?(?!Year\b|GCSE|School\b)\p{Lu}\p{Ll}+(?:\s+(?:(?:for|of|and|the)\s+)?\p{Lu}\p{Ll}+)+/u,
  /\bgo(?:es|ing)?\s+along\s+to\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*/u,
  /\battend(?:s|ed|ing)?(?:\s+(?!to\b|and\b|so\b|that\b|on\b|every\b|each\b|at\b|for\b|with\b|in\b|by\b)[\p{L}&’'-]+){1,4}/iu,
];
const schooling =
  /\b(?:attend\p{L}*|go(?:es|ing)?\s+to|start(?:s|ed)?)\s+(?:\p{L}+\s+){0,4}?(?:school|nursery|college|lessons|education|class(?:es)?\b(?=\s+(?:on\s+time|every\s+day|each\s+day|daily))|reception|mainstream|year\s+\d)/iu;

/** "Attendance of 95 per cent", "attends a fair share of lessons": what the register shows, however many words lead to it. */
const attendanceCounted =
  /^\P{L}*(?:(?<=\d\s*(?:%|per\s?cent)\s+)attendance(?!\s+(?:at|of)\s+(?:\p{L}+\s+){0,3}?(?:groups?|sessions?|courses?|meetings?|appointments?|visits?|classes|clubs?|programmes?|contact))|attendance\s+(?:of|at)\s+(?:at\s+least\s+|over\s+|above\s+)?\d|attend\p{L}*\s+(?:[\p{L}\d]+\s+){0,5}?(?:school|nursery|college|lessons)\b(?!\s+(?:meetings?|nurse|counsell|reviews?)))/iu;

/** Every activity with a service that the text holds, likeliest first. Going to school is none. */
export function serviceActivities(text: string): readonly ServiceActivity[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    if (!match || schooling.test(match[0]) || attendanceCounted.test(text.slice(match.index))) return [];
    const words = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(words);
    return [{ start, end: start + words.length, around: match[0] }];
  });
}
