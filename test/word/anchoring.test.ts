import fc from 'fast-check';
import { judgeInHouseStyle } from '../../src/review/judging/judge-in-house-style';
import { statementComments } from '../../src/review/commenting/statement-comments';
import { plainText } from '../../src/word/word-text';
import { reviewedText } from '../../src/wordhost/docx/ranges';
import { WordDocument } from '../../src/wordhost/docx/word-document';
import { awkwardDocument, awkwardPlan } from './awkward-plan';
import { openExample } from './open-example';

const today = { year: 2026, month: 11, day: 22 };
const writer = { author: 'Plan check', initials: 'PC', now: () => new Date() };

/** The current words that each comment of a document stands on, by the comment's id, and those of its whole paragraph. */
function wordsCommented(bytes: Uint8Array) {
  const { comments, story } = new WordDocument(bytes, writer);
  return new Map(
    comments.threads().flatMap((comment) => {
      const range = comments.rangeOf(comment);
      if (range === null) return [];
      const whole = {
        ...range,
        start: { ...range.start, offset: 0 },
        end: { ...range.end, offset: Infinity },
      };
      const words = plainText(reviewedText(story, range, 'Current'));
      return [[comment.id, { words, paragraph: plainText(reviewedText(story, whole, 'Current')) }] as const];
    }),
  );
}

describe('where comments stand', () => {
  it('is on the words they speak of, or on their paragraph, as it is told', async () => {
    let onWords = 0;
    let onParagraph = 0;
    await fc.assert(
      fc.asyncProperty(awkwardPlan, async (body) => {
        const { document, office } = openExample(awkwardDocument(body));
        try {
          const review = await judgeInHouseStyle(await document.read(), {
            today,
            houseStyle: null,
            asked: [],
            columns: {},
          });
          const comments = (await statementComments(review)).flatMap(({ key, anchor, text }) =>
            anchor === null ? [] : [{ key, anchor, text }],
          );
          const outcomes = await document.attachComments(comments);
          const standing = wordsCommented(office.host.save());
          outcomes.forEach((outcome, index) => {
            const { paragraphText, start, end } = comments[index]!.anchor;
            if (outcome.attached === 'nowhere') throw outcome.error;
            const found = standing.get(outcome.id);
            const words = outcome.attached === 'words' ? paragraphText.slice(start, end) : found?.paragraph;
            expect(found?.words).toBe(words);
            if (outcome.attached === 'words') onWords += 1;
            else if (start < end) onParagraph += 1;
          });
        } finally {
          office.close();
        }
      }),
      { numRuns: 10 },
    );
    // Word cannot search over the edges of fields and footnotes; all else must be found.
    expect(onWords).toBeGreaterThan(10 * onParagraph);
  }, 60_000);
});
