import type { CommentAsRead } from '../../../src/document/open-document';
import {
  commentHash,
  isOurs,
  isTaken,
  parseKnownComments,
  reconcile,
} from '../../../src/review/commenting/our-comments';
import type { StatementComment } from '../../../src/review/commenting/statement-comments';

const ourText = (what: string) => `Plan check\n${what}\nSuggested: ${what} by [date]`;
const comment = (changes: Partial<CommentAsRead>): CommentAsRead => ({
  id: 'a',
  text: ourText('Visit'),
  author: 'Plan Check',
  anchoredText: 'Visit',
  replies: 0,
  resolved: false,
  paragraph: 3,
  ...changes,
});
const wanted = (paragraph: number, what: string): StatementComment => ({
  key: `at ${String(paragraph)}`,
  anchor: { paragraph, paragraphText: what, start: 0, end: what.length },
  text: ourText(what),
  findings: [what],
});

describe('comments of ours', () => {
  it('are known by their opening and shape, whatever Word does to line ends', () => {
    expect(isOurs(comment({}))).toBe(true);
    expect(isOurs(comment({ text: ourText('Visit').replaceAll('\n', '\r') }))).toBe(true);
  });

  it.each([
    'Plan check please!',
    'I did a Plan check\nSuggested: tea',
    'Plan check\nI agree with all of this',
  ])('are not mistaken for a person’s: %j', (text) => {
    expect(isOurs(comment({ text }))).toBe(false);
  });

  it('belong to the person who answered them or changed their words', () => {
    const known = { a: commentHash(ourText('Visit')) };
    expect(isTaken(comment({}), known)).toBe(false);
    expect(isTaken(comment({ text: `${ourText('Visit').replaceAll('\n', '\r\n')} ` }), known)).toBe(false);
    expect(isTaken(comment({ replies: 1 }), known)).toBe(true);
    expect(isTaken(comment({ text: `${ourText('Visit')} I rang her.` }), known)).toBe(true);
  });

  it('survive damaged settings', () => {
    expect(parseKnownComments('{')).toEqual({});
    expect(parseKnownComments('[1]')).toEqual({});
    expect(parseKnownComments(null)).toEqual({});
    expect(parseKnownComments('{"a":"b","c":1}')).toEqual({ a: 'b' });
  });
});

describe('what is to be written', () => {
  it('is nothing where every comment stands already', () => {
    const { missing, outdated, standing } = reconcile([comment({})], [wanted(3, 'Visit')], {});
    expect([missing, outdated]).toEqual([[], []]);
    expect(standing.get('at 3')).toBe('a');
  });

  it('tells two equal comments apart by their paragraphs', () => {
    const { missing, outdated } = reconcile(
      [comment({ paragraph: 5 })],
      [wanted(3, 'Visit'), wanted(5, 'Visit')],
      {},
    );
    expect(missing.map(({ key }) => key)).toEqual(['at 3']);
    expect(outdated).toEqual([]);
  });

  it('is a new comment for one whose words no longer hold, and none for a mended statement', () => {
    const { missing, outdated, changed } = reconcile(
      [comment({}), comment({ id: 'b', paragraph: null })],
      [wanted(3, 'Visit Ellie')],
      {},
    );
    expect(outdated).toEqual(['a', 'b']);
    expect(missing).toEqual(changed);
    expect(changed.map(({ key }) => key)).toEqual(['at 3']);
  });

  it('never touches what people wrote or answered, and adds no second comment beside an answered one', () => {
    const people = comment({ id: 'p', text: 'Is this right?' });
    const answered = comment({ id: 'q', text: ourText('Something older'), replies: 2 });
    const { missing, outdated } = reconcile([people, answered], [wanted(3, 'Visit')], {});
    expect([missing, outdated]).toEqual([[], []]);
  });
});
