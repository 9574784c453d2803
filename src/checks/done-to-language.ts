import { hangs, hangingClauses } from '../language/sentences/clauses';
import { opensSentence, partOfName } from '../language/rewording';
import { sentencesOf } from '../language/sentences/sentences';
import type { StatementReading } from '../language/statement-reading';
import { capitalised } from '../language/deeds/word-forms';
import { safetyTopic } from '../language/safety/safety';
import type { Found, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { listedWords } from './listed-words';
import type { OfChoices } from './suggested-text';
import { suggestText } from './suggested-text';

/**
 * `obliges` orders ("must"), `needs` does before a verb of giving way ("needs to cooperate"), and `told` in words that stand for
 * no verb ("it is expected that"); `instead` has words that ask the same as an agreement; `ask` has none.
 */
type DoneTo =
  | { readonly kind: 'obliges'; readonly told: boolean }
  | { readonly kind: 'instead'; readonly text: string }
  | { readonly kind: 'comply' }
  | { readonly kind: 'needs' }
  | { readonly kind: 'told' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'none' };

const obliges = { kind: 'obliges', told: false } as const;
/** "has to" may tell how things are ("he has to share a bed"), which in a need is no order. */
const mayTell = { kind: 'obliges', told: true } as const;

const list = listedWords<DoneTo>(
  'done-to-language',
  [
    ['must|shall ?also', obliges],
    ['mustn’t', obliges],
    ["mustn't", obliges],
    ['should ?also', obliges],
    ['ought to', obliges],
    ['has|have to', mayTell],
    ['will|would have to', obliges],
    ['has|have|had got to', obliges],
    ['got|gotta to', obliges],
    ['gotta', obliges],
    ['had better ?not', obliges],
    ['is|are ?now under instruction|instructions|orders|obligation|pressure to', obliges],
    ['is|are bound|duty-bound|compelled|forced to', obliges],
    ['need|needs to', { kind: 'needs' }],
    ['it is|was expected|required|essential|imperative|mandatory that', { kind: 'told' }],
    ['there is an expectation|requirement that', { kind: 'told' }],
    [
      'do|does|doing as|what|whatever he|she|they|you|professionals|agencies is|are|say|says|ask|asks|tell|tells ?told|asked',
      { kind: 'told' },
    ],
    ['do|does as told|instructed|directed|asked', { kind: 'told' }],
    ['toe|toes the line', { kind: 'told' }],
    ['~obey', { kind: 'told' }],
    ['~abide by', { kind: 'comply' }],
    ['~cooperate|co-operate ?fully with', { kind: 'comply' }],
    [
      'is|are|will ?be required|expected|obliged|instructed|directed|mandated|told|ordered|compelled|made to',
      obliges,
    ],
    ['~comply ?fully with', { kind: 'comply' }],
    ['~comply', { kind: 'comply' }],
    ['~adhere to', { kind: 'comply' }],
    ['failed|fails|failing to engage ?with', { kind: 'instead', text: 'not yet had contact with' }],
    ['failed to', { kind: 'instead', text: 'did not' }],
    ['has|have failed to', { kind: 'ask' }],
    ['had failed to', { kind: 'ask' }],
    ['fails to', { kind: 'instead', text: 'does not' }],
    ['~refuse to', { kind: 'ask' }],
    ['non-engagement|non-compliance|non-attendance|non-compliant|noncompliant|non-engaging', { kind: 'ask' }],
    ['lack of engagement|compliance|cooperation|co-operation', { kind: 'ask' }],
    ['not|never been engaging|complying ?with', { kind: 'ask' }],
    ['not|never engage|engaged|engaging|engages|comply|complied|complying ?with', { kind: 'ask' }],
    [
      "doesn't|don't|won't|didn't|hasn't|haven't|isn't|aren't ?fully engage|engaged|engaging|comply|complied ?with",
      { kind: 'ask' },
    ],
    ['was|were|been told|warned|instructed|advised to', { kind: 'ask' }],
    ['must have', { kind: 'none' }],
    ['should the|there|this|these|he|she|they|mum|dad|any', { kind: 'none' }],
    ['a must', { kind: 'none' }],
  ],
  () => ({ kind: 'ask' }),
);

export const doneToLanguage = defineCheck({
  metadata: {
    id: 'done-to-language',
    title: 'Tells rather than agrees',
    criterion: 'agreed',
    severity: 'hint',
    finds:
      'Words that tell a family what to do rather than say what was agreed: must, has to, should, is required to, has got to, is expected to, needs to cooperate, will comply, did not engage, failed to.',
    leavesAlone:
      'The same words to a professional about a legal duty, “should she miss a group”, and what a need tells of how things are.',
    why: 'Plans work best when they are made with a family. “Agrees to” shows that the person had a say.',
    sources: [
      { guide: 'Torbay', heading: 'Working Restoratively' },
      { guide: 'Torbay', heading: 'Achievable (and agreed)' },
    ],
    messages: {
      told: '“{phrase}” tells someone what to do; “agrees to” shows that they had a say.',
      blames: '“{phrase}” can read as blame; say what happened, or what was agreed.',
    },
    silences: [{ check: 'vague-word', within: 'words' }],
    examples: {
      bad: [
        {
          row: { action: 'Sarah «must» report any incident to the police.' },
          suggestion: 'agrees to',
        },
        { row: { action: 'Parents «are expected to» come to every meeting.' }, suggestion: 'agree to' },
        { row: { need: 'Mum «failed to» bring Ellie to two appointments.' }, suggestion: 'did not' },
      ],
      good: [
        { row: { action: 'Sarah agrees to ring the school by 9am.' } },
        { row: { action: 'The local authority must hold the statutory review within 20 working days.' } },
        { row: { action: 'Should she miss a group, Marie tells Tim Reed on the day.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    const clauses = hangingClauses(reading.text, reading.words);
    return list
      .find(reading, context.settings)
      .map((found) => ({ ...found, subject }))
      .filter(
        (found) =>
          found.entry.kind !== 'none' &&
          (found.entry.kind !== 'needs' || givesWay(found)) &&
          !hangs(clauses, found.start, 'condition', 'reported', 'purpose') &&
          !leftAlone(found),
      )
      .map((found): Found<'told' | 'blames'> => {
        const orders = found.entry.kind !== 'ask' && found.entry.kind !== 'instead';
        return {
          message: orders ? 'told' : 'blames',
          at: passage(statement, found.start, found.end),
          suggestion: reworded(found, context),
        };
      });
  },
});

interface WordsFound {
  readonly entry: DoneTo;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly subject: StatementInPlan;
}

const givingWay =
  /^\s+(?:(?:fully|openly|properly|meaningfully|consistently|start to|begin to|actively) )*(?:co-?operate|comply|engage|work (?:openly|honestly|closely|fully|with (?:professionals|agencies|services|the plan|us|the (?:team|social|local|department)))|be (?:(?:more|fully|totally|completely) )?(?:compliant|co-?operative|open|honest|engaged|accountable|firm|a better)|accept|take (?:(?:full|more|some|greater|proper) )?responsibility|take this|prove|demonstrate|show (?:that|commitment|willingness|us|professionals)|prioriti[sz]e|recogni[sz]e that|understand that|commit to|step up|sort (?:her|him|them)|get (?:a grip|her act|his act|their act)|do as|listen to|follow (?:the )?(?:advice|rules|instructions)|abide|obey|adhere|answer (?:the door|her phone|his phone|calls))\b/i;

/** "Needs to cooperate": a want of the services, said as the person's own need. */
function givesWay({ end, subject: { reading, statement } }: WordsFound): boolean {
  return statement.role !== 'need' && givingWay.test(reading.text.slice(end));
}

const legal =
  /\b(?:statutory|legal(?:ly)?|law|duty|duties|Act|court|review|conference|strategy|section \d+|s\.?\d{2}|working days|local authority|guidance|regulations?|notify|visits?)\b/;

const madeThings =
  /\b(?:referrals?|applications?|requests?|appeals?|changes?|improvements?|progress|contact|calls?|visits?|arrangements?|adjustments?|payments?|offers?|efforts?|attempts?|repairs?|enquir(?:y|ies))(?:\s+(?:which|that|also))?\s*$/i;

function leftAlone({ entry, first, last, start, subject }: WordsFound): boolean {
  const { reading, statement } = subject;
  if (partOfName(reading, first, last)) return true;
  // "must comply with" is said once, at "must".
  if (
    entry.kind === 'comply' &&
    /\b(?:must|required to|expected to|got to|needs? to|ha[sv]e to|should|agrees? to) (?:fully )?$/.test(
      reading.text.slice(0, start),
    )
  )
    return true;
  if (entry.kind === 'obliges' && entry.told && statement.role === 'need') return true;
  if (entry.kind === 'obliges' && opensSentence(reading, first)) return true;
  // "A referral will be made to speech therapy": nobody is made to do anything.
  if (reading.words[last - 1]?.plain === 'made' && madeThings.test(reading.text.slice(0, start))) return true;
  const actor = reading.actors.find((each) => each.end <= start);
  const professional =
    actor?.kind === 'role' ||
    actor?.kind === 'organisation' ||
    reading.names.some((name) => name.end <= start && name.person?.kind === 'professional');
  return professional && entry.kind === 'obliges' && legal.test(reading.text);
}

function reworded({ entry, first, last, start, end, subject }: WordsFound, context: OfChoices): Suggestion {
  const { reading, statement } = subject;
  const put = (to: number, text: string): Suggestion =>
    suggestText(
      context,
      passage(statement, start, to),
      opensSentence(reading, first) ? capitalised(text) : text,
    );
  if (entry.kind === 'instead') return put(end, entry.text);
  if (entry.kind === 'ask' || entry.kind === 'none' || entry.kind === 'told') return question;
  const next = reading.words[last + 1];
  const agrees = isPlural(reading, start) ? 'agree' : 'agrees';
  if (entry.kind === 'comply') {
    const will = /^(?:to|will|should|must)$/.test(reading.words[first - 1]?.plain ?? '');
    const verb = reading.words[first]?.plain ?? '';
    return will && /^(?:comply|adhere)$/.test(verb)
      ? put(end, reading.words[last]?.plain === verb ? 'keep to it' : 'keep to')
      : question;
  }
  if (!next) return question;
  const words = reading.text.slice(start, end).toLowerCase();
  const forbids = /^(?:not|never|only)$/.test(next.plain) || /n['’]t$/.test(words);
  if (forbids && safetyTopic(reading) !== null) return askAboutRule;
  const to = `${agrees} to`;
  if (next.plain === 'be' && isParticiple(reading.words[last + 2]?.plain ?? ''))
    return put(next.end, 'will be');
  // "Agree to engage with" would be as vague as before: what is agreed is asked for.
  if (/^(?:engage|co-?operate|work)$/.test(next.plain) && reading.words[last + 2]?.plain === 'with')
    return put(next.end, `${to} {what}`);
  if (next.plain === 'never') return put(next.end, `${agrees} never to`);
  if (next.plain === 'not') return put(next.end, `${agrees} not to`);
  return /n['’]t$/.test(words) ? put(end, `${agrees} not to`) : put(end, to);
}

const question: Suggestion = {
  kind: 'question',
  text: 'What was agreed with this person, or what has made it hard for them?',
};

const askAboutRule: Suggestion = {
  kind: 'question',
  text: 'Was this rule talked through with this person, and who checks that it is kept?',
};

function isParticiple(plain: string): boolean {
  return /(?:ed|en|left|kept|made|taken|seen|told|given|held|sent|put|met|read|brought|paid|done)$/.test(
    plain,
  );
}

/** True where the words in front name several: "Parents", "Mum and Dad", "they". */
function isPlural(reading: StatementReading, before: number): boolean {
  const sentence = sentencesOf(reading.text).find(({ end }) => end > before);
  const own = reading.words.filter(({ start, end }) => start >= (sentence?.start ?? 0) && end <= before);
  // "Rasa must attend and must comply": the subject stands before the first of them.
  const verb = own.findIndex(({ plain }) => /^(?:must|should|shall|agrees?|will)$/.test(plain));
  const words = verb > 0 ? own.slice(0, verb) : own;
  const last = words.at(-1)?.plain ?? '';
  return (
    words.some(({ plain }) => plain === 'and' || plain === '&') ||
    /^(?:they|we|both|all|children|people|you|i)$/.test(last) ||
    (/[^s']s$/.test(last) &&
      !reading.names.some((name) => name.end === words.at(-1)?.end) &&
      !/^(?:james|this)$/.test(last))
  );
}
