import { findNegatives } from '../language/negatives/negatives';
import { isVerb, opensSentence, partOfName } from '../language/rewording';
import { safetyTopic } from '../language/safety/safety';
import type { ServiceWord } from '../language/word-lists/service-words';
import { serviceWords } from '../language/word-lists/service-words';
import { articleFor, capitalised } from '../language/deeds/word-forms';
import type { Found, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { listedWords } from './listed-words';
import type { OfChoices } from './suggested-text';
import { suggestText } from './suggested-text';

const list = listedWords<ServiceWord>('service-language', serviceWords, () => ({ kind: 'ask' }));

export const serviceLanguage = defineCheck({
  metadata: {
    id: 'service-language',
    title: 'Word that services use about families',
    criterion: 'relevant',
    severity: 'hint',
    finds:
      'Words that services use about families: LAC, placement, contact, siblings, disengaged, hard to reach, failed to protect, respite, absconded.',
    leavesAlone:
      'The formal names of plans, meetings, teams, orders and jobs (LAC review, contact centre), and “to contact” somebody.',
    why: 'A child will read this one day. Everyday words (home, family time, brothers and sisters) are the words that families use of themselves.',
    sources: [{ guide: 'Torbay', heading: 'Restorative language' }],
    messages: { service: '“{phrase}” is a word that services use; families would say it another way.' },
    examples: {
      bad: [
        {
          row: { action: 'Jo Lamb to take Ellie to see her «siblings» every Saturday.' },
          suggestion: 'brothers and sisters',
        },
        { row: { need: 'Kyle «absconded» twice in May.' }, suggestion: 'went missing' },
        { row: { action: '«Supervised contact» with Dad to take place on Mondays.' } },
      ],
      good: [
        { row: { action: 'Mum to contact the school by 9am.' } },
        { row: { action: 'Jo Lamb to bring the papers to the LAC review on 3 March 2027.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    return list
      .find(reading, context.settings)
      .filter(({ entry, first, last }) => entry.kind !== 'none' && !partOfName(reading, first, last))
      .filter(({ start, end }) => !isShortForm(reading.text, start, end))
      .filter(
        ({ entry, first, last }) => entry.kind !== 'contact' || last > first || isFamilyTime(subject, first),
      )
      .map((found): Found<'service'> => ({
        message: 'service',
        at: passage(statement, found.start, found.end),
        suggestion: reworded(found, subject, context),
      }));
  },
});

/** "looked-after child (LAC)": a short form that has just been spelt out. */
function isShortForm(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === '(' && text.charAt(end) === ')' && /^\p{Lu}+$/u.test(text.slice(start, end))
  );
}

/** "contact with Dad" is time with family; "to contact the school" is not. */
function isFamilyTime({ reading }: StatementInPlan, at: number): boolean {
  const { words } = reading;
  const before = words[at - 1]?.plain ?? '';
  const after = words[at + 1]?.plain ?? '';
  if (/^(?:to|will|must|should|can|not|please|agrees?)$/.test(before) || isVerb(reading, at)) return false;
  if (/^(?:and|or)$/.test(before)) return /^(?:is|are|was|has|with|between|at|on)$/.test(after);
  if (opensSentence(reading, at))
    return !/^(?:the|school|gp|police|family|tim|duty)$/.test(after) && after !== '' && !isVerb(reading, at);
  return (
    !/^(?:in|into|of|lose|keep|make|makes|made|maintain|no|i|you|we)$/.test(before) ||
    /^(?:during|visit)/.test(after)
  );
}

const askForWord: Suggestion = {
  kind: 'question',
  text: 'How would the family say this in their own words?',
};

function reworded(
  found: {
    readonly entry: ServiceWord;
    readonly first: number;
    readonly last: number;
    readonly start: number;
    readonly end: number;
  },
  { reading, statement }: StatementInPlan,
  context: OfChoices,
): Suggestion {
  const { entry, first, start, end } = found;
  const { text, words } = reading;
  if (entry.kind === 'ask' || entry.kind === 'none') return askForWord;
  if (entry.kind === 'contact' && (findNegatives(reading).length > 0 || safetyTopicBeyondContact(reading)))
    return askForWord;
  const supervised = /^supervised/i.test(text.slice(start, end)) ? 'supervised ' : '';
  const plain = entry.kind === 'contact' ? `${supervised}family time` : entry.text;
  const article = words[first - 1];
  const withArticle =
    article !== undefined && /^an?$/.test(article.plain) && !/^a /.test(plain) && entry.kind !== 'contact';
  const from = article !== undefined && /^an?$/.test(article.plain) ? article.start : start;
  const whole = withArticle ? `${articleFor(plain)} ${plain}` : plain;
  const opening = opensSentence(reading, first) && from === start;
  return suggestText(context, passage(statement, from, end), opening ? capitalised(whole) : whole);
}

/** Contact conditions, bail and the like keep their wording; only the family can say how they would put it. */
function safetyTopicBeyondContact(reading: StatementInPlan['reading']): boolean {
  const topic = safetyTopic(reading);
  return topic !== null && topic !== 'contact' && topic !== 'supervision';
}
