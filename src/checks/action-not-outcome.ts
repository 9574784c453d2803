import { hangs, hangingClauses } from '../language/sentences/clauses';
import { asksForSomething } from '../language/deeds/demands';
import type { StatementReading } from '../language/statement-reading';
import type { StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { endOfWords, isLeadIn } from './timescales';

export const actionNotOutcome = defineCheck({
  metadata: {
    id: 'action-not-outcome',
    title: 'Activity where a change belongs',
    criterion: 'measurable',
    severity: 'warning',
    finds:
      'An activity in the outcome or measure column: attending, completing a chart or a course, being referred, a meeting taking place.',
    leavesAlone:
      'Attendance at school as a figure, an activity with the change it brings, and activities in the action column.',
    why: 'Somebody can sit through every session and nothing changes at home. What should be different afterwards is what counts.',
    sources: [
      { guide: 'Torbay', heading: 'Common errors in SMART plans' },
      { guide: 'Top tips', heading: 'Outcomes' },
    ],
    messages: {
      activity: '“{phrase}” tells what will be done; it does not say what will be different afterwards.',
    },
    silences: [{ check: 'no-measure', within: 'statement' }],
    examples: {
      bad: [
        {
          row: { outcome: 'Mr Brown to «attend eight sessions» with the project.' },
          suggestion: ', so that {person} can {what}',
        },
        { row: { outcome: '«Complete healthy living chart»' } },
        { row: { outcome: 'Ellie is safe.', measure: 'Core group meetings to «take place»' } },
        { row: { outcome: 'Ionela Popescu has «attended all parenting classes».' } },
      ],
      good: [
        { row: { action: 'Mr Brown to attend eight sessions with the project.' } },
        { row: { outcome: 'Sam to attend school 92% of the time.' } },
        {
          row: {
            outcome:
              'Owen has gone to eight sessions and can tell Deepa three early signs that he is getting angry.',
          },
        },
        { row: { outcome: 'Mr Brown can explain how violence affects his son.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'measure'],
  find: (subject, context) => {
    if (isLeadIn(subject)) return [];
    const { reading, statement } = subject;
    const activity = activityIn(subject);
    if (!activity || saysTheChange(reading)) return [];
    const end = endOfWords(reading.text);
    return [
      {
        message: 'activity' as const,
        at: passage(statement, activity.start, activity.end),
        suggestion: suggestText(context, passage(statement, end, end), ', so that {person} can {what}'),
      },
    ];
  },
});

const things =
  '(?:sessions?|groups?|meetings?|appointments?|class(?:es)?|courses?|programmes?|workshops?|conferences?|clinics?|assessments?|reviews?|visits?|clubs?|therapy|counselling|contact|charts?|work|booklets?|worksheets?|plans?|referrals?|forms?|training|modules?|tests?|checks?|interventions?|project|scheme|service|freedom\\s+programme|triple\\s+p|incredible\\s+years|solihull|diar(?:y|ies)|books?|profile|paperwork|application|questionnaire|agreement|life[\\s-]story(?:\\s+work)?|drop-ins?|mapping|core\\s+groups?|panels?|hearings?|consultations?|medicals?|bookings?|enrolment|inductions?|mentoring|coaching|screening)';
const between =
  "(?:(?!on\\b|during\\b|before\\b|after\\b|to\\b|and\\b|so\\b|that\\b|if\\b|when\\b|can\\b)[\\p{L}\\p{N}&'’/-]+\\s+){0,6}?";
/** What a child or a household does for itself is the change, and no activity of a service. */
const ownWork =
  '(?:homework|coursework|schoolwork|chores?|tasks?|jobs?|puzzles?|meals?|lessons?|routines?|exams?|gcses?|year|repairs?|works?|bedtimes?)\\b';
const dealtWith =
  '(?:sent(?:\\s+(?:off|in|out))?|submitted|posted|made|booked|confirmed|accepted|agreed|kept|attended|held|done|complete[d]?|finished|written(?:\\s+up)?|drawn\\s+up|set\\s+up|in\\s+place|put\\s+in\\s+place|arranged|handed\\s+(?:in|over|back)|signed\\s+(?:off|up)|filled\\s+in|filed|issued|started|begun|undertaken|carried\\s+out|delivered|offered|allocated|processed|taken\\s+up|under\\s*way|taken\\s+place|sat\\s+through)';
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:attend(?:s|ed|ing|ance\\s+at)?|go(?:es|ing)?\\s+(?:along\\s+)?(?:to|on)|turn(?:s|ed|ing)?\\s+up\\s+(?:to|at|for)|mak(?:es?|ing)\\s+it\\s+to|gets?\\s+to|(?:sits?|sat)\\s+(?:in\\s+on|through)|gone\\s+(?:along\\s+)?to|been\\s+to|comes?\\s+(?:along\\s+)?to|engag(?:e|es|ed|ing)\\s+(?:in|with)|take(?:s|n)?\\s+part\\s+in|participat(?:e|es|ed|ing)\\s+in|join(?:s|ed)?|complet(?:e|es|ed|ing|ion\\s+of)|finish(?:es|ed|ing)?|undertak(?:e|es|en|ing)|start(?:s|ed)?(?!\\s+of)|enrol(?:s|led)?\\s+on|sign(?:s|ed)?\\s+up\\s+(?:to|for)|fill(?:s|ed)?\\s+in)\\s+${between}${things}\\b`,
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
    `^\\P{L}*(?:(?:good|regular|full|better|consistent|continued|positive|his|her|their|mum['’]s|dad['’]s|parents['’]|[\\p{L}]+['’]s?)\\s+)*(?:attendance|presence|engagement|participation|involvement|completion|take-?up|uptake|compliance|co-?operation|enrolment)\\s+(?:at|of|in|with|on|by)\\s+[^.;]+`,
    'iu',
  ),
  new RegExp(`\\bnumber\\s+of\\s+(?:[\\p{L}-]+\\s+){0,2}?${things}\\b(?:\\s+${dealtWith})?`, 'iu'),
  /\b(?:(?:turns?|turned|shows?|showed)\s+up|attends|attended|(?:is|are|be)\s+in\s+for\s+visits)[\s.;!]*$/iu,
  /(?:^|\b(?:to\s+be|is|are|be|been|was)\s+)(?:referred\b|signposted|invited|registered\s+(?:on|for)|enrolled|assessed|visited|seen\s+by)\b/iu,
  /\b(?:visits?|calls?|meets?|liaises?)\s+(?:with\s+)?(?:the\s+)?(?:family|mum|dad|school|parents|children|home)\b(?=[^.;]*\b(?:weekly|fortnightly|monthly|every|per)\b)/iu,
  /\battend(?:s|ed|ing)?(?:\s+(?!to\b|and\b|so\b|that\b|on\b|every\b|each\b|at\b|for\b|with\b|in\b|by\b)[\p{L}&’'-]+){1,4}/iu,
];
const schooling =
  /\b(?:attend\p{L}*|go(?:es|ing)?\s+to|start(?:s|ed)?)\s+(?:\p{L}+\s+){0,2}?(?:school|nursery|college|lessons|education|class(?:es)?\b(?=\s+(?:on\s+time|every\s+day|each\s+day|daily))|reception|mainstream|year\s+\d)/iu;

function activityIn(subject: StatementInPlan): { readonly start: number; readonly end: number } | null {
  const { reading, statement } = subject;
  const inNeed = statement.role === 'need';
  if (inNeed && !asksForSomething(reading)) return null;
  const clauses = hangingClauses(reading.text, reading.words);
  for (const pattern of patterns) {
    const match = pattern.exec(reading.text);
    // A referral in a need or outcome is what another check speaks of.
    if (!match || (statement.role !== 'measure' && /\brefer/i.test(match[0]))) continue;
    if (schooling.test(match[0])) continue;
    const words = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(words);
    if (hangs(clauses, start)) continue;
    const before = reading.text.slice(0, start);
    if (watched.test(before) || (inNeed && !wanted.test(before))) continue;
    if (reading.quotations.some((each) => each.start <= start && start < each.end)) continue;
    return { start, end: start + words.length };
  }
  return null;
}

/** "Pauline sees Rohan go to Kerry": what somebody watches a child do is the change itself. */
const watched =
  /\b(?:sees?|saw|seen|hears?|heard|watch(?:es|ed)?|notices?|noticed|observes?|observed|finds?|spots?)\b[^.;:]*$/iu;
/** A need tells what has been ("have come to one core group"), unless these ask for more. */
const wanted =
  /(?:^|\b(?:to|needs?|should|must|will|agrees?|ought|wants?|requires?)\b(?![^.;]*\b(?:has|have|had)\b)[^.;]*)$/iu;

const change =
  /\b(?:so\s+that|in\s+order\s+(?:to|that)|can|able\s+to|explains?|describes?|shows?|demonstrates?|understand(?:s|ing)?|knows?|uses?|says?|reports?|tells?|feels?|improv\p{L}*|reduc\p{L}*|increas\p{L}*|fewer|more|less|better|changes?|different|instead|learn(?:s|ed|t)?|skills?|strategies|confident|practises?|puts?\s+into\s+practice|measured|score[sd]?|scale|responses?|without)\b/iu;

/** True where the statement goes on to what the activity is to bring. */
function saysTheChange({ text, figures }: StatementReading): boolean {
  return change.test(text) || figures.some(({ kind }) => kind === 'change');
}
