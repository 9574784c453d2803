/** One column: its heading, and how its share of the width compares with the others'; no share means as wide as its texts. */
export interface Column {
  readonly heading: string;
  readonly share?: number;
}

const gap = '  ';
const narrowest = 12;

/** A table as plain text of at most `width` characters a line (if the columns can be that narrow), long texts wrapped. */
export function textColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = columnWidths(columns, rows, width);
  const lines = [
    columns.map(({ heading }) => heading),
    widths.map((each) => '-'.repeat(each)),
    ...rows,
  ].flatMap((row) => rowLines(row, widths));
  return lines.join('\n');
}

/** Columns with a share get what the others leave; one that needs less than its share leaves more to the rest. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const widths = columns.map(({ heading }, index) =>
    Math.max(heading.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  let open = columns.flatMap(({ share }, index) =>
    share === undefined ? [] : [{ index, share, needed: widths[index] ?? 0 }],
  );
  const openWidth = () => {
    const taken = widths.filter((_, index) => !open.some((column) => column.index === index));
    return width - sum(taken) - gap.length * (columns.length - 1);
  };
  while (open.length > 0) {
    const unit = openWidth() / sum(open.map(({ share }) => share));
    const settled = open.filter(({ share, needed }) => needed <= unit * share || unit * share < narrowest);
    for (const { index, share, needed } of settled.length > 0 ? settled : open)
      widths[index] = Math.min(needed, Math.max(narrowest, Math.floor(unit * share)));
    open = settled.length > 0 ? open.filter((column) => !settled.includes(column)) : [];
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, index) => wrap(row[index] ?? '', width));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) => (cells[index]?.[line] ?? '').padEnd(width))
      .join(gap)
      .trimEnd(),
  );
}

/** Breaks a text at its spaces into lines of at most `width` characters, a longer word within itself. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  return word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
