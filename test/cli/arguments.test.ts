import { parseArguments } from '../../src/cli/arguments';

describe("the command line's arguments", () => {
  it('are files and what to do with them', () => {
    expect(parseArguments(['a.docx', '--json', 'b.docx', '--today', '2026-02-28'])).toEqual({
      kind: 'check',
      files: ['a.docx', 'b.docx'],
      json: true,
      out: null,
      houseStyle: null,
      today: { year: 2026, month: 2, day: 28 },
    });
    expect(parseArguments(['a.docx', '--out', 'b.docx'])).toMatchObject({
      out: 'b.docx',
      json: false,
      today: null,
    });
    expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'Name a .docx file to check.'],
    [['a.docx', 'b.docx', '--out', 'c.docx'], 'only one file'],
    [['a.docx', '--out', './a.docx'], 'stays as it is'],
    [['a.docx', '--today', '2026-02-30'], '--today 2026-02-30 is not a day'],
    [['a.docx', '--today', '1/2/2026'], 'YYYY-MM-DD'],
    [['a.docx', '--jsno'], "Unknown option '--jsno'"],
    [['a.docx', '--out'], '--out'],
  ])('%j is refused in one sentence', (texts, sentence) => {
    expect(() => parseArguments(texts)).toThrow(expect.objectContaining({ name: 'UnusableInput' }));
    expect(() => parseArguments(texts)).toThrow(sentence);
  });
});
