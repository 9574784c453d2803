import { serviceActivities } from '../language/change/service-activities';
import type { ServiceActivity } from '../language/change/service-activities';
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

function activityIn(subject: StatementInPlan): { readonly start: number; readonly end: number } | null {
  const { reading, statement } = subject;
  const inNeed = statement.role === 'need';
  if (inNeed && !asksForSomething(reading)) return null;
  const clauses = hangingClauses(reading.text, reading.words);
  const isJudged = ({ start, around }: ServiceActivity): boolean => {
    // A referral in a need or outcome is what another check speaks of.
    if (statement.role !== 'measure' && /\brefer/i.test(around)) return false;
    if (hangs(clauses, start)) return false;
    const before = reading.text.slice(0, start);
    if (watched.test(before) || (inNeed && !wanted.test(before))) return false;
    return !reading.quotations.some((each) => each.start <= start && start < each.end);
  };
  return serviceActivities(reading.text).find(isJudged) ?? null;
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
