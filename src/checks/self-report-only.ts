import type { Found, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { endOfWords, isLeadIn } from './timescales';

export const selfReportOnly = defineCheck({
  metadata: {
    id: 'self-report-only',
    title: 'Only the parent’s word for it',
    criterion: 'measurable',
    severity: 'warning',
    finds: 'Progress that is judged only by what a parent or carer says.',
    leavesAlone:
      'What a parent says beside another source: what a worker sees, a record, a figure, the child’s own words.',
    why: 'A second source protects everyone: it backs up what a parent says, and it notices when things get harder.',
    sources: [{ guide: 'Torbay', heading: 'Measurable' }],
    messages: {
      only: '“{phrase}” is the only sign of progress in this row; a second source would make it safer.',
    },
    examples: {
      bad: [
        {
          row: {
            outcome: 'Ellie sleeps through the night.',
            measure: '«Mum reports» that Ellie is sleeping.',
          },
          suggestion: ', and {worker} checks this {times} a month',
        },
        { row: { outcome: 'Dave is calmer.', measure: '«Feedback from parents»' } },
        { row: { outcome: 'Marie drinks less.', measure: '«Self-report»' } },
      ],
      good: [
        {
          row: {
            outcome: 'Ellie sleeps.',
            measure: 'Mum reports that Ellie is sleeping, and school sees her less tired.',
          },
        },
        { row: { outcome: 'Ellie is safe.', measure: 'Ellie tells her social worker that she feels safe.' } },
        { row: { outcome: 'Ellie sleeps.', measure: ['Mum says so.', 'Sleep diary shows 8 hours.'] } },
      ],
    },
  },
  scope: 'row',
  find: (row, context) => {
    const measures = row
      .statements(row.hasColumn('measure') ? 'measure' : 'outcome')
      .filter((each) => !isLeadIn(each));
    if (measures.length === 0 || measures.some(hasOtherSource)) return [];
    const knowsChild = context.facts.people.some(({ kind }) => kind === 'child');
    const reports = measures.flatMap((subject) => {
      const span = reportIn(subject, knowsChild);
      return span ? [{ subject, span }] : [];
    });
    const [first] = reports;
    if (!first || reports.length < measures.length) return [];
    const { statement } = first.subject;
    const end = endOfWords(statement.text);
    const found: Found<'only'> = {
      message: 'only',
      at: passage(statement, first.span.start, first.span.end),
      suggestion: suggestText(
        context,
        passage(statement, end, end),
        ', and {worker} checks this {times} a month',
      ),
    };
    return [found];
  },
});

const parent =
  '(?:mum|mam|maw|mom|mummy|dad|da|daddy|mother|father|(?:both\\s+)?parents?|carers?|stepdad|stepmum|stepfather|stepmother|nan|gran|grandma|grandmother|grandparents?|nana|family|families|aunt(?:ie|y)?|uncle|partner|mr\\s+\\p{L}+|mrs\\s+\\p{L}+|ms\\s+\\p{L}+)';
const says =
  '(?:says?|reckons?|claims?|insists?|lets?\\s+(?:us|me|\\p{L}+)\\s+know|reports?|states?|tells?|feels?|thinks?|confirms?|advises?|believes?|describes?|shares?|updates?|texts?|rings?\\s+to\\s+say|maintains?|swears?|assures?\\s+\\p{L}+|admits?|mentions?|saying|reporting|stating|telling\\s+(?:us|me|\\p{L}+))';
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:the|his|her|their|\\p{L}+[’']s)\\s+)?${parent}(?:\\s+(?:and|&|/)\\s+${parent})?\\s+(?:(?:will|to|can|both|all|is|are|also)\\s+)*${says}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:self[\\s-]report(?:s|ed|ing)?|parental\\s+(?:self[\\s-])?(?:reports?|feedback|views?|account)|(?:feedback|reports?|updates?|confirmation|information|views?|word|say(?:-|\\s)so|account|accounts|stories|assurances?)\\s+(?:(?:given|offered|provided)\\s+)?(?:from|by|of)\\s+(?:the\\s+)?(?:home\\b|${parent})(?:\\s+(?:and|&)\\s+${parent})?|${parent}[’']s?\\s+(?:own\\s+)?(?:reports?|feedback|views?|account|word|(?<=\\bown\\s)words|version|telling|impression|assurances?|update|say(?:(?:-|\\s)so)?(?!\\s+in\\b)|opinion))\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:according\\s+to|(?:asking|ask|checking\\s+with|check\\s+with|talking\\s+to|conversations?\\s+with|discussions?\\s+with|hearing\\s+from)\\s+(?:the\\s+)?)\\s*${parent}\\b`,
    'iu',
  ),
];

function reportIn(
  { reading, row }: StatementInPlan,
  knowsChild: boolean,
): { readonly start: number; readonly end: number } | null {
  if (inOwnWords.test(reading.text)) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(reading.text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return namedParentReports({ reading, row }, knowsChild);
}

/**
 * "Louise reports": a name that the document knows for one of the family, or that is to act in this row. Where it tells who the
 * child is, another name without a job is one of the family's grown-ups.
 */
function namedParentReports({ reading, row }: Pick<StatementInPlan, 'reading' | 'row'>, knowsChild: boolean) {
  const owners = row.statements('who').map(({ statement }) => statement.text);
  const name = reading.names.find(
    ({ person, text }) =>
      person?.kind === 'family' ||
      (person?.kind === 'unknown' && (knowsChild || owners.some((owner) => owner.includes(text)))),
  );
  if (!name) return null;
  const own = name.person?.kind === 'family' ? '' : '(?=\\s+(?:that\\s+)?(?:he|she|they|it|things|all)\\b)';
  const verb = new RegExp(
    `^(?:(?:\\s*\\([^)]*\\))?\\s+(?:(?:will|to)\\s+)?${says}\\b${own}|[’']s?\\s+(?:own\\s+)?(?:views?|feedback|account|word|say(?:(?:-|\\s)so)?(?!\\s+in\\b))\\b)`,
    'iu',
  ).exec(reading.text.slice(name.end));
  return verb ? { start: name.start, end: name.end + verb[0].length } : null;
}

/** What somebody shows that they know is heard by whoever they tell. */
const inOwnWords =
  /\bin\s+(?:her|his|their)\s+own\s+words\b|\bcan\s+(?:say|tell|explain|describe|name|list)\s+(?:\p{L}+\s+)?(?:what|how|why|which|when|where|who)\b|\b(?:tells?|explains?|describes?|names?)\s+(?:\p{L}+\s+){0,3}?(?:two|three|four|five|six|\d+)\b/iu;

const otherSource =
  /\b(?:schools?|nursery|teachers?|senco|social\s+workers?|sw|fsw|workers?|professionals?|health|nurse|leaders?|coach(?:es)?|tutors?|counsellors?|therapists?|co-?ordinators?|dentists?|landlord|employer|neighbours?|officers?|notes?|timesheets?|receipts?|bank\s+statements?|gp|doctor|midwife|police|probation|housing|observ\p{L}*|seen|sees?|visits?|records?|recorded|charts?|diar(?:y|ies)|logs?|registers?|tests?|tested|samples?|scores?|scales?|data|figures?|attendance|photos?|certificates?|letters?|evidence[sd]?|checks?|checked|measured|questionnaires?|sdq|assessment|review|meetings?|camhs|reports?\s+from\s+(?!home|mum|dad|parents?|mother|father|family)|child(?:ren)?(?:[’']s)?\s+(?:say|says|tell|tells|report|views?|wishes|own|and)|no\s+(?:further\s+)?(?:incidents|referrals|reports|call-outs))\b/iu;

/** Whoever is only told is no second source: "Mum tells Hannah", "lets school know", "says to the health visitor". */
function hasOtherSource({ reading, row }: StatementInPlan): boolean {
  const [own = ''] = reading.text.split(/\b(?:and|what|while)\b/, 1);
  const told = recipient.exec(own);
  const from = told ? told.index : 0;
  const to = told ? told.index + told[0].length : 0;
  return (
    otherSource.test(
      `${reading.text.slice(0, from)} ${reading.text.slice(to)}`.replace(ownEyes, ' ').replace(place, ' '),
    ) ||
    childSpeaks({ reading, row }) ||
    reading.names.some(
      ({ person, start }) => person?.kind === 'professional' && !(from <= start && start < to),
    )
  );
}

/** "if she sees a change": what the one who tells has seen is no other's word. */
const ownEyes =
  /\b(?:if|when|whether|that|what)\s+(?:he|she|they)\s+(?:has\s+|have\s+)?(?:sees?|seen|observes?|checks?)\b/giu;

/** "Mum's word for it at the review": where something is told is no second source. */
const place =
  /\b(?:at|during|before)\s+(?:(?:the|each|every|our|next|core|group)\s+)*(?:reviews?|meetings?|visits?)\b/giu;

const recipient =
  /\b(?:tells?|telling|informs?|assures?|updates?|lets?|texts?|(?:says?|reports?|confirms?)\s+to)\s+(?:(?:the|her|his|their|our)\s+)?(?:[\p{L}-]+\s+){0,1}?(?:\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?|school|us|staff|workers?|nurse|visitor|teachers?|doctor|team)\b/u;

function childSpeaks({ reading }: Pick<StatementInPlan, 'reading' | 'row'>): boolean {
  return reading.names.some(
    ({ person, end }) =>
      person?.kind === 'child' &&
      new RegExp(`^(?:\\s+(?:will|to|can))?\\s+${says}\\b`, 'iu').test(reading.text.slice(end)),
  );
}
