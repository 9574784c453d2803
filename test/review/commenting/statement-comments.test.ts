import type { Suggestion } from '../../../src/checks/check';
import type { Finding } from '../../../src/review/review';
import { anchorOf, commentText } from '../../../src/review/commenting/statement-comments';
import { asFinishedText } from '../../../src/review/mending/suggested-text';

const at = { table: 0, row: 1, column: 0, paragraph: 0, start: 0, end: 14 };
const finding = (message: string, suggestion: Suggestion, changes: Partial<Finding> = {}): Finding => ({
  id: message,
  check: 'a-check',
  title: '',
  severity: 'error',
  criterion: 'specific',
  at,
  phrase: '',
  message,
  suggestion,
  ...changes,
});
const statement = 'Health visitor to visit Ellie.';
const guided = (text: string, start: number, end: number, choices: readonly string[] = []): Suggestion => ({
  kind: 'guided',
  text,
  blanks: [...text.matchAll(/\{(\w+)\}/g)].map((match) => ({
    name: match[1] === 'date' ? 'date' : 'person',
    choices,
  })),
  replaces: { ...at, start, end },
});

describe('the text of a comment', () => {
  it('opens with our name, says what is wrong and ends in the suggested text', () => {
    const text = commentText(
      [finding('A name is missing.', guided('{person} (health visitor)', 0, 14))],
      statement,
    );
    expect(text).toBe('Plan check\nA name is missing.\nSuggested: [name] (health visitor) to visit Ellie.');
  });

  it('brings several findings of one statement together in one suggested text', () => {
    const text = commentText(
      [
        finding('A name is missing.', guided('{person} (health visitor)', 0, 14, ['Asha Khan', 'Tim Reed'])),
        finding('There is no date.', guided(' by {date}', 29, 29, ['03/03/2027'])),
      ],
      statement,
    );
    expect(text.split('\n')).toEqual([
      'Plan check',
      '• A name is missing.',
      '• There is no date.',
      'From this document – name: Asha Khan or Tim Reed; date: 03/03/2027.',
      'Suggested: [name] (health visitor) to visit Ellie by [date].',
    ]);
  });

  it('asks once for what two suggestions in one sentence ask for', () => {
    const text = commentText(
      [
        finding('By when?', guided(' by {date}', 29, 29)),
        finding('Until when?', guided(' until {date}', 29, 29)),
      ],
      statement,
    );
    expect(text.split('\n').at(-1)).toBe('Suggested: Health visitor to visit Ellie by [date].');
  });

  it('puts a further sentence behind what still belongs to the statement', () => {
    const text = commentText(
      [
        finding('No measure.', guided('. {person} writes it down.', 29, 30)),
        finding('One source.', guided(', and {person} checks', 29, 29)),
      ],
      statement,
    );
    expect(text.split('\n').at(-1)).toBe(
      'Suggested: Health visitor to visit Ellie, and [name] checks. [name] writes it down.',
    );
  });

  it('takes the first of two suggestions for the same words', () => {
    const text = commentText(
      [
        finding('One.', { kind: 'rewrite', text: 'Asha Khan (health visitor)', replaces: { ...at } }),
        finding('Two.', { kind: 'rewrite', text: 'Somebody', replaces: { ...at, end: 6 } }),
      ],
      statement,
    );
    expect(text.split('\n').at(-1)).toBe('Suggested: Asha Khan (health visitor) to visit Ellie.');
  });

  it('ends in the question where no program could write the answer', () => {
    const text = commentText(
      [finding('Who watches this?', { kind: 'question', text: 'Who will watch it?' })],
      statement,
    );
    expect(text).toBe('Plan check\nWho watches this?\nTo think about: Who will watch it?');
  });

  it('in an empty cell suggests what to write there', () => {
    const empty = { ...at, column: 2, start: 0, end: 0 };
    const text = commentText(
      [
        finding('No one is named.', { ...guided('{person}', 0, 0), replaces: empty } as Suggestion, {
          at: empty,
        }),
      ],
      '',
    );
    expect(text.split('\n').at(-1)).toBe('Suggested: [name]');
  });
});

describe('a suggestion as finished text', () => {
  const words = { ...at, start: 0, end: 14 };
  it('stands for the words found where it replaces just those', () => {
    const suggestion: Suggestion = { kind: 'rewrite', text: 'Asha Khan (health visitor)', replaces: words };
    expect(asFinishedText(suggestion, words, statement)).toBe(suggestion);
  });

  it('is the whole statement where it writes elsewhere in it', () => {
    expect(asFinishedText(guided(' by {date}', 29, 29), words, statement)).toMatchObject({
      text: 'Health visitor to visit Ellie by {date}.',
      replaces: { start: 0, end: statement.length },
    });
  });

  it('stays as it is where it writes in another cell', () => {
    const suggestion: Suggestion = { kind: 'rewrite', text: 'Asha Khan', replaces: { ...words, column: 2 } };
    expect(asFinishedText(suggestion, words, statement)).toBe(suggestion);
  });
});

describe('where a comment stands', () => {
  const text = 'Health visitor to visit each week';
  const anchorAt = (start: number, end: number) =>
    anchorOf(
      {
        blocks: [],
        tables: [
          {
            index: 0,
            parent: null,
            rowCount: 2,
            columnCount: 1,
            repeatedHeadingRows: 0,
            deletedRows: [],
            cells: [
              {
                row: 1,
                column: 0,
                rowSpan: 1,
                columnSpan: 1,
                prompt: false,
                tables: [],
                paragraphs: [
                  {
                    index: 4,
                    text,
                    heading: false,
                    bold: false,
                    listLevel: null,
                    parts: [
                      { index: 4, start: 0 },
                      { index: 6, start: 15 },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      { ...at, start, end },
    );

  it('is in the one of Word’s paragraphs that holds the words, where a deleted mark joins several', () => {
    expect(anchorAt(0, 14)).toEqual({ paragraph: 4, paragraphText: 'Health visitor ', start: 0, end: 14 });
    expect(anchorAt(18, 23)).toEqual({ paragraph: 6, paragraphText: 'to visit each week', start: 3, end: 8 });
    expect(anchorAt(7, 23)).toEqual({ paragraph: 4, paragraphText: 'Health visitor ', start: 7, end: 15 });
    expect(anchorAt(text.length, text.length)).toMatchObject({ paragraph: 6, start: 18, end: 18 });
  });
});
