import { textColumns } from '../../src/cli/text-columns';

const columns = [{ heading: 'Row' }, { heading: 'Words', share: 1 }, { heading: 'What is found', share: 2 }];

describe('text in columns', () => {
  it('stands under its heading, long texts wrapped', () => {
    const rows = [
      ['2', 'health visitor', 'This names a job, so nobody knows whom to ring.'],
      ['10', '', 'Short.'],
    ];
    expect(textColumns(columns, rows, 50)).toBe(
      [
        'Row  Words           What is found',
        '---  --------------  -----------------------------',
        '2    health visitor  This names a job, so nobody',
        '                     knows whom to ring.',
        '10                   Short.',
      ].join('\n'),
    );
  });

  it('leaves the width that one column does not need to the others', () => {
    const rows = [['1', 'nurse', 'This names a job, so nobody knows whom to ring.']];
    expect(textColumns(columns, rows, 60).split('\n')[2]).toBe(
      '1    nurse  This names a job, so nobody knows whom to ring.',
    );
  });

  it('never grows wider than asked, whatever the words', () => {
    const rows = [['1', 'x'.repeat(90), 'one two three '.repeat(20)]];
    for (const width of [40, 60, 80, 120])
      for (const line of textColumns(columns, rows, width).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width);
  });
});
