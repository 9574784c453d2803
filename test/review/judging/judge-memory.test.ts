import { defaultCheckSettings } from '../../../src/checks/check-settings';
import type { DocumentAsRead } from '../../../src/plan/document-as-read';
import { recognisePlan } from '../../../src/plan/recognise-plan';
import { emptyMemory } from '../../../src/review/judging/judge-memory';
import type { JudgeMemory } from '../../../src/review/judging/judge-memory';
import { judgePlan } from '../../../src/review/judging/judge-plan';
import type { Review } from '../../../src/review/review';
import { today } from '../../checks/run-examples';
import { readPlans } from '../../corpus/corpus';
import { corpusDocument } from '../../corpus/corpus-document';

/** The same numbers at every run, from 0 up to and without `below`. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const additions = [
  'by 3 March 2027',
  'weekly',
  'Tim Reed (social worker) to ring',
  'and Kasia Nowak',
  'HV',
  'if possible',
  'mother to ensure no further domestic violence',
  'monitor',
  'hope',
  'Name of child: Ellie Smith',
  'Date of next review: 4 May 2027',
  'If this does not work we will call a meeting within 5 days.',
  '',
];

/** The text with a word taken out, two words swapped, words put in, its capital taken away, or nothing left. */
function edited(text: string, number: (below: number) => number): string {
  const words = text.split(' ');
  const at = number(words.length);
  switch (number(6)) {
    case 0:
      return words.filter((_, index) => index !== at).join(' ');
    case 1:
      return [...words.slice(at), ...words.slice(0, at)].join(' ');
    case 2:
      return text.toLowerCase();
    case 3:
      return number(4) === 0 ? '' : text.slice(0, number(text.length));
    default:
      return [...words.slice(0, at), additions[number(additions.length)] ?? '', ...words.slice(at)].join(' ');
  }
}

/** The document with one paragraph of one of its cells edited, made of new objects as a document read again is. */
function withEdit(document: DocumentAsRead, number: (below: number) => number): DocumentAsRead {
  const read = structuredClone(document);
  const table = number(read.tables.length);
  const cell = number(read.tables[table]?.cells.length ?? 0);
  return {
    ...read,
    tables: read.tables.map((each, index) => ({
      ...each,
      cells: each.cells.map((one, place) =>
        index === table && place === cell
          ? {
              ...one,
              paragraphs: one.paragraphs.map((paragraph) => ({
                ...paragraph,
                text: edited(paragraph.text, number),
              })),
            }
          : one,
      ),
    })),
  };
}

function judge(document: DocumentAsRead, memory?: JudgeMemory): Review {
  return judgePlan(
    document,
    recognisePlan(document),
    { today, settings: defaultCheckSettings, asked: ['hard-to-read', 'universal-goal'] },
    memory,
  );
}

describe('a judge that remembers', () => {
  const plans = [...readPlans()].filter(([, { aside }]) => !aside).slice(0, 4);
  it.each(plans)('judges %s after each edit as one that does not', (_, plan) => {
    const number = numbersFrom(plan.body.length);
    const memory = emptyMemory();
    let { document } = corpusDocument(plan);
    expect(judge(document, memory)).toEqual(judge(document));
    for (let edit = 0; edit < 8; edit += 1) {
      document = withEdit(document, number);
      expect(judge(document, memory)).toEqual(judge(document));
    }
  });

  it('forgets what it found on other terms', () => {
    const [first] = plans;
    if (!first) throw new Error('The corpus has no plans.');
    const { document } = corpusDocument(first[1]);
    const plan = recognisePlan(document);
    const settings = { ...defaultCheckSettings, checks: { 'vague-word': 'off' as const } };
    const memory = emptyMemory();
    judge(document, memory);
    expect(judgePlan(document, plan, { today, settings }, memory)).toEqual(
      judgePlan(document, plan, { today, settings }),
    );
    expect(memory.last?.found.size).toBeGreaterThan(0);
  });
});
