import type { SentenceWeight } from '../language/sentences/reading-age';
import { readingAge, sentenceWeights } from '../language/sentences/reading-age';
import { phraseList } from '../language/sentences/phrases';
import { plainWords } from '../language/word-lists/plain-words';
import { opensSentence } from '../language/rewording';
import type { StatementReading } from '../language/statement-reading';
import { capitalised } from '../language/deeds/word-forms';
import type { Passage } from '../plan/plan';
import type { Limits } from './check-settings';
import type { Found, PlanInContext, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { matchesOf } from '../language/sentences/matches';

/** Counted words from which a reading age means anything, and the years that it may be out by. */
const wordsForAge = 15;
const yearsOfDoubt = 3;

const plainer = phraseList(plainWords);

export const hardToRead = defineCheck({
  metadata: {
    id: 'hard-to-read',
    title: 'Hard to read',
    criterion: 'relevant',
    severity: 'hint',
    finds:
      'A sentence of more words than the house allows (25 unless it says otherwise), or one of long words that asks for a reading age well past its limit (12).',
    leavesAlone: 'Names, dates, figures and what stands in brackets: they do not count.',
    why: 'If a family cannot follow a sentence, they cannot do what it asks. Short sentences and everyday words help everyone.',
    sources: [
      { guide: 'Portsmouth', heading: 'Checklist: family friendly language' },
      { guide: 'Top tips', heading: 'Keep it simple' },
    ],
    messages: {
      long: 'This sentence has {count} words besides names and dates; two shorter ones are easier to follow.',
      words: 'This sentence asks for a reading age of about {age}; everyday words are easier to follow.',
    },
    examples: {
      bad: [
        {
          row: {
            action:
              '«Mum to take Ellie to school each day with her bag and her coat and her lunch and to stay with her in the playground until the bell has rung and the teacher has come out.»',
          },
        },
        {
          row: {
            action:
              '«Professionals to facilitate multidisciplinary conversations regarding parental understanding of developmental vulnerabilities prior to implementation of therapeutic interventions.»',
          },
        },
      ],
      good: [
        { row: { action: 'Mum to walk Ellie to school each day. She will stay until the bell rings.' } },
        {
          row: {
            action:
              'Michael and Gina Tall to attend four meetings with Colin Jacks (social worker) within the next 10 weeks, on 3 March, 17 March, 31 March and 14 April 2027.',
          },
        },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    const { reading, statement } = subject;
    if (reading.words.length < wordsForAge) return [];
    const { limits } = context.settings;
    const found = sentenceWeights(reading).find((sentence) => isHard(sentence, limits));
    if (!found) return [];
    const long = found.words > limits.wordsPerSentence;
    const at = passage(statement, found.start, found.end);
    return [
      {
        message: long ? 'long' : 'words',
        holes: { count: String(found.words), age: String(Math.round(readingAge([found]))) },
        at,
        suggestion: easier(subject, at, long, context),
      } satisfies Found<'long' | 'words'>,
    ];
  },
});

function isHard(sentence: SentenceWeight, limits: Limits): boolean {
  if (sentence.words > limits.wordsPerSentence) return true;
  return sentence.words >= wordsForAge && readingAge([sentence]) > limits.readingAge + yearsOfDoubt;
}

/** Plainer words or a place to break, where either is enough; otherwise a question. */
function easier(subject: StatementInPlan, at: Passage, long: boolean, context: PlanInContext): Suggestion {
  const { text } = subject.reading;
  const before = text.slice(0, at.start);
  const after = text.slice(at.end);
  const offers = [...(long ? [] : [withPlainWords(subject.reading, at)]), broken(subject.reading, at)];
  const enough = offers.find(
    (offer) =>
      offer !== null &&
      !sentenceWeights(context.read(before + offer + after)).some((sentence) =>
        isHard(sentence, context.settings.limits),
      ),
  );
  return enough ? suggestText(context, at, enough) : question;
}

const question: Suggestion = {
  kind: 'question',
  text: 'Where could this become two sentences, or a list with one step a line?',
};

function withPlainWords(reading: StatementReading, { start, end }: Passage): string | null {
  const { text, words } = reading;
  let rewritten = '';
  let from = start;
  for (const found of plainer.find(text, words)) {
    if (found.start < start || found.end > end) continue;
    const plain = opensSentence(reading, found.first) ? capitalised(found.entry) : found.entry;
    rewritten += text.slice(from, found.start) + plain;
    from = found.end;
  }
  return from === start ? null : rewritten + text.slice(from, end);
}

const breaks =
  /(?:[,;]\s+|\s+)(?:and|but|then|and then|so)\s+(?=(?:he|she|they|it|we|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s+(?:will|to|agrees?|is|are|has|can)\b)|;\s+/gu;

/** The sentence in two, at the place nearest its middle where a new subject begins; `null` where there is none. */
function broken({ text }: StatementReading, { start, end }: Passage): string | null {
  const sentence = text.slice(start, end);
  const middle = sentence.length / 2;
  const [place] = [...matchesOf(sentence, breaks)].sort(
    (one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle),
  );
  if (!place) return null;
  return `${sentence.slice(0, place.index)}. ${capitalised(sentence.slice(place.index + place[0].length))}`;
}
