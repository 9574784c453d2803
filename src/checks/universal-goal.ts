import { hangs, hangingClauses } from '../language/sentences/clauses';
import { opensSentence, partOfName } from '../language/rewording';
import { sentencesOf } from '../language/sentences/sentences';
import { capitalised } from '../language/deeds/word-forms';
import type { StatementReading } from '../language/statement-reading';
import type { Found, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { listedWords } from './listed-words';
import type { OfChoices } from './suggested-text';
import { suggestText } from './suggested-text';

/** `doing` stands where a verb stands ("to thrive"), `being` is what someone is or has; `whole` makes up the sentence's sense. */
interface UniversalGoal {
  readonly kind: 'doing' | 'whole' | 'none';
}

const doing: UniversalGoal = { kind: 'doing' };
const whole: UniversalGoal = { kind: 'whole' };
const whose = '?his|her|their|its|own';
const goals: readonly (readonly [phrase: string, goal: UniversalGoal])[] = [
  [
    `~fulfil|~fulfill|~reach|~achieve|~realise|~meet|~maximise|~unlock ${whose} ?own ?full ?educational|academic|learning|developmental potential`,
    doing,
  ],
  [`~live up to ${whose} ?full potential`, doing],
  [`~thrive|~flourish`, doing],
  ['be|feel|is|are|feels ?happy and|, healthy ?and|, ?safe|?well', doing],
  ['be|is|are|feel|feels happy ?and ?healthy|safe|settled|loved|well|secure|content', doing],
  ['be|is|are ?happy healthy and safe', doing],
  ['be|is|are|stay|stays|remain|remains healthy and|or happy|safe|well', doing],
  ['be|is|are|feel|feels|stay|stays|remain|remains safe and happy|well|healthy|loved|secure', doing],
  ['be|is|are|feel|feels loved|valued ?and ?cared ?for|?valued|?safe', doing],
  [
    '~have|~enjoy|~live|~experience a ?good|happy|happier|normal|fulfilled|fulfilling|healthy|positive|carefree|bright|brighter|better|great|full|?and ?healthy|?stable childhood|life|upbringing|future',
    doing,
  ],
  [
    '~have|~enjoy|~live|~experience|~lead ?a|?an good|happy|happier|normal|fulfilled|fulfilling|healthy|positive|carefree|safe|settled|stable|loving|rewarding|ordinary and|& good|happy|healthy|safe|settled|stable|loving|fulfilling|positive|secure|carefree|successful|productive childhood|life|upbringing|future',
    doing,
  ],
  ['~live|~have|~lead|~enjoy his|her|their|a best|full|fullest life', doing],
  ['~live life ?to the|his|her|their full|fullest', doing],
  [`~enjoy ${whose} childhood|life`, doing],
  [
    `~make the most of ${whose} talents|talent|abilities|ability|gifts|education|life|childhood|opportunities|strengths|chances`,
    doing,
  ],
  ['~have|~get|~give ?him|her|them every ?possible chance|opportunity|success ?in ?life', doing],
  ['every|the ?possible|best chance|start|opportunity in life', whole],
  [
    'every|all|the ?possible|?best|same chance|chances|opportunity|opportunities|start to succeed|shine|thrive|flourish|excel|achieve|prosper|blossom',
    whole,
  ],
  ['every|all|the ?possible|best chance|chances|opportunity|opportunities|start for', whole],
  ['good|better|best|improved|positive|great ?possible life chances|prospects', whole],
  [
    '~grow|~develop|~turn|~mature into|to ?be|?become a|an|the ?happy|?healthy|?confident|?rounded|?well-rounded|?resilient|?successful|?independent|?kind|?strong|?responsible|?capable|?secure ?and|?, ?happy|?healthy|?confident|?secure|?successful|?independent|?resilient|?young person|adult|woman|man|lady|individual',
    doing,
  ],
  [
    '?a|?an safe|loving|happy|stable|secure|nurturing|caring|warm and|& safe|loving|happy|stable|secure|nurturing|caring|supportive|warm ?family home|environment|household|family|place',
    whole,
  ],
  ['~shine|~sparkle in|at life|everything ?he|?she|?they ?does|?do', doing],
  [`~achieve|~follow|~fulfil|~pursue|~realise ${whose} dreams|ambitions|aspirations|hopes`, doing],
  ['~be|~feel proud of himself|herself|themselves|who', doing],
  ['the|his|her|their world|future ~be his|her|their oyster', whole],
  ['~go far|places in life', doing],
  ['bright|brighter|better|happy|happier|good future', whole],
  [`~blossom|~bloom|~prosper`, doing],
  [`~grow up in a loving|happy|stable|safe|caring|nurturing home|family|environment`, doing],
  [`~grow up in a home|family ?that ?is full|filled of|with love`, doing],
  [`~be|~become all|everything|whatever ?that he|she|they can|want|wants ?to be`, doing],
  [`~reach for the stars`, doing],
  ['well-rounded ?and|?, ?happy|?confident child|children|adult|adults|individual|person', whole],
  [`~have|~get|~receive the best ?possible start ?in|to ?life`, doing],
  [`~have|~achieve|~experience good|positive|better|best|improved ?possible ?life outcomes|chances`, doing],
  [`~achieve|~secure|~promote positive|good|best|better|improved ?possible outcomes`, doing],
  [
    `~reach|~achieve|~meet ?all|every ?of ${whose} ?developmental|expected|age-related|educational ?expected milestones|goals|aspirations|dreams|expectations`,
    doing,
  ],
  [`~succeed|~do ?well in life`, doing],
  [`~do ${whose} best`, doing],
  [`~be|~become the best ?that ?he|she|they can ?be`, doing],
  [
    '~grow up happy|safe|healthy|well|happily|in ?a|?safe|?loving|?happy ?and|?stable ?home|?environment|?family',
    doing,
  ],
  [
    '~have|~get|~give|~be ?given ?him|?her|?them all|every|the|equal|an ?possible|best|same opportunity|opportunities|chance|chances to succeed|thrive|shine|flourish|excel|achieve|prosper|blossom|grow|in ?life',
    doing,
  ],
  ['~keep|~kept him|her|them|child|children|baby safe', doing],
  ['happy ?and|?healthy|?thriving ?little ?young child|children|boy|girl|baby|family|toddler', whole],
  ['best possible start ?in|to ?life', whole],
  [`needs met`, whole],
  [
    `?basic|?care|?all|?every ?of ?his|?her|?their ?own ?basic|?physical|?emotional|?health|?care|?developmental ?and|?emotional ?care needs is|are|being|be|to|will ?be|?all ?fully|?consistently met`,
    whole,
  ],
  [
    '~meet all|every|basic ?of his|her|their|the|children’s|child’s|basic ?basic|?emotional|?physical|?care|?health needs',
    doing,
  ],
];

const list = listedWords<UniversalGoal>('universal-goal', goals, () => whole);
/** "keep Kofi safe": the name stands between the words. */
const keepsSafe = /^keep(?:s|ing)?$/;

export const universalGoal = defineCheck({
  metadata: {
    id: 'universal-goal',
    title: 'Goal that every child has',
    criterion: 'specific',
    severity: 'hint',
    finds:
      'What all children need: to reach their potential, to thrive, to be happy and healthy, to have their needs met.',
    leavesAlone:
      'Such a goal in a row whose outcome, action or measure puts it into a figure for this child.',
    why: 'Every child needs this, so it does not say what this child needs, and nobody could tell when it has been reached.',
    sources: [
      { guide: 'Top tips', heading: 'Specific' },
      { guide: 'Torbay', heading: 'Common errors in SMART plans: Vague' },
    ],
    messages: { universal: '“{phrase}” is true of every child; it does not say what this child needs.' },
    examples: {
      bad: [
        {
          row: { outcome: 'Ellie to «reach her full potential».' },
          suggestion: 'be able to {step} by {date}',
        },
        { row: { outcome: 'All the children «thrive».' }, suggestion: 'are able to {step} by {date}' },
      ],
      good: [
        {
          row: {
            outcome: 'All the children reach their full potential.',
            measure: 'School attendance improves from 63% to 85%.',
          },
          because: 'The measure gives figures for these children.',
        },
        { row: { outcome: 'John brushes his teeth for two minutes every morning and night.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    if (hasFigure(subject)) return [];
    const clauses = hangingClauses(reading.text, reading.words);
    return [...list.find(reading, context.settings), ...keptSafe(subject)]
      .filter(
        ({ first, last, start, end }) =>
          !/^ (?:from|to|with)\b/.test(reading.text.slice(end)) &&
          !partOfName(reading, first, last) &&
          !(statement.role === 'need' && tellsHow(reading.text.slice(start, end), reading.text.slice(end))) &&
          !hangs(clauses, start, 'condition', 'reason', 'time'),
      )
      .map((goal) => ({ ...goal, end: endOfList(reading.text, goal.end) }))
      .map((goal): Found<'universal'> => ({
        message: 'universal',
        at: passage(statement, goal.start, goal.end),
        suggestion: reworded(goal, subject, context),
      }));
  },
});

/** "thrives on the routine that Nan has set": in a need, how it is and what helps. */
function tellsHow(goal: string, after: string): boolean {
  return /^(?:thriv|flourish)(?:es|ing)\b/i.test(goal) && /^\s+(?:on|in|when|with|at)\b/i.test(after);
}

/** "be happy, healthy and safe" is one goal. */
function endOfList(text: string, end: number): number {
  const further =
    /^(?:(?:,\s*|\s+)?(?:and |& )?\s*(?:happy|healthy|safe|well|loved|secure|settled|confident|content|thriving|thrive)\b)+/i;
  return end + (further.exec(text.slice(end))?.[0].length ?? 0);
}

interface GoalFound {
  readonly entry: UniversalGoal;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** Two or three words of a name may stand between "keep" and "safe"; "keep Kofi safe online" says from what. */
function keptSafe({ reading, statement }: StatementInPlan): readonly GoalFound[] {
  const { words } = reading;
  return words.flatMap((word, first): GoalFound[] => {
    // What is to be done to keep a child safe is a step, however bare; as a goal it is every child's.
    if (
      statement.role === 'action' ||
      !keepsSafe.test(word.plain) ||
      (opensSentence(reading, first) && word.plain === 'keeping')
    )
      return [];
    const name = reading.names.find(({ start }) => start === words[first + 1]?.start);
    const last = words.findIndex(({ start }) => name !== undefined && start > name.end);
    const safe = words[last];
    const next = words[last + 1]?.plain ?? '';
    if (!safe || safe.plain !== 'safe' || /^(?:from|online|on|near|in|around|when|by)$/.test(next)) return [];
    return [
      { entry: statement.role === 'need' ? whole : doing, first, last, start: word.start, end: safe.end },
    ];
  });
}

/** "from band 3 to band 5". */
const fromTo = /\bfrom\s+(?:\p{L}+\s+){0,2}\d+\p{L}?\s+to\s+(?:\p{L}+\s+){0,2}\d/iu;

/** A figure anywhere in the row says what the goal means for this child. */
function hasFigure({ reading, row }: StatementInPlan): boolean {
  const others = [...row.statements('outcome'), ...row.statements('action'), ...row.statements('measure')];
  return (
    reading.figures.length > 0 ||
    fromTo.test(reading.text) ||
    others.some((other) => other.reading.figures.length > 0)
  );
}

function reworded(goal: GoalFound, { reading, statement }: StatementInPlan, context: OfChoices): Suggestion {
  const { words } = reading;
  const word = words[goal.first]?.plain ?? '';
  const before = words[goal.first - 1]?.plain ?? '';
  if (goal.entry.kind === 'whole') {
    const sentence = sentencesOf(reading.text).find(({ end }) => end > goal.start);
    const end = (sentence?.end ?? goal.end) - (/[.!]$/.test(reading.text.slice(0, sentence?.end)) ? 1 : 0);
    return suggestText(
      context,
      passage(statement, sentence?.start ?? 0, end),
      `${ownerNamed(reading, sentence?.start ?? 0, goal.start) ?? '{child}'} needs {what} by {date}`,
    );
  }
  if (before === 'to' && words[goal.first - 2]?.plain === 'able')
    return suggestText(context, passage(statement, goal.start, goal.end), '{step} by {date}');
  const able = 'able to {step} by {date}';
  const base = /^(?:to|will|can|should|must|would|and|agrees?)$/.test(before);
  if (base) return suggestText(context, passage(statement, goal.start, goal.end), `be ${able}`);
  if (/ing$/.test(word))
    return suggestText(context, passage(statement, goal.start, goal.end), `being ${able}`);
  const singular = word === 'is' || (/s$/.test(word) && word !== 'is');
  const text = opensSentence(reading, goal.first)
    ? capitalised(`be ${able}`)
    : `${singular ? 'is' : 'are'} ${able}`;
  return suggestText(context, passage(statement, goal.start, goal.end), text);
}

/** "Noah" of "Noah’s health needs are met"; `null` where the sentence names no one child. */
function ownerNamed({ names, text }: StatementReading, from: number, to: number): string | null {
  const owner = names.find(
    ({ start, end }) => start >= from && end <= to && /^['’]s\b|^['’](?=\s)/.test(text.slice(end)),
  );
  return owner && !/\b(?:and|&)\b/.test(text.slice(from, to)) ? text.slice(owner.start, owner.end) : null;
}
