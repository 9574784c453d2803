import type { CellAsRead, DocumentAsRead, TableAsRead } from '../../plan/document-as-read';
import type { Plan } from '../../plan/plan';
import { isPlaceholder } from '../../language/placeholders';
import { isSignature } from '../../plan/table-kinds';

/** One place to sign. */
export interface PlaceToSign {
  /** The name or label that stands there; '' in a row with nothing in it. */
  readonly label: string;
  readonly blank: boolean;
}

/** Every place to sign: the rows of signature tables, and lines such as "Signed (parent): ______". */
export function placesToSign(document: DocumentAsRead, plan: Plan): readonly PlaceToSign[] {
  const tables = plan.tables
    .filter(({ kind }) => kind === 'signatures')
    .flatMap(({ index }) => {
      const table = document.tables[index];
      return table ? placesInTable(table) : [];
    });
  const lines = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? placeInLine(block.paragraph.text) : [],
  );
  return [...tables, ...lines];
}

function placesInTable(table: TableAsRead): readonly PlaceToSign[] {
  const header = table.cells.filter(({ row }) => row === 0);
  const column = header.find((cell) => isSignature(textOf(cell)))?.column ?? 0;
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row),
  );
  // Labels at the left, "Signature of parent", with room to sign beside each.
  if (column === 0) {
    return rows.flatMap(([first, ...rest]) =>
      first && isSignature(textOf(first)) ? [{ label: textOf(first), blank: rest.every(isBlank) }] : [],
    );
  }
  return rows.slice(1).map((cells) => {
    const signed = cells.find((cell) => cell.column === column);
    const label = cells.find((cell) => cell.column !== column && !isBlank(cell));
    return { label: label ? textOf(label) : '', blank: !signed || isBlank(signed) };
  });
}

const line = /^\s*((?:signed|signature|please sign)\b[^:_.…]{0,60}?)\s*(?::|(?=[_.…]{3}))(.*)$/iu;

function placeInLine(text: string): readonly PlaceToSign[] {
  const [, label, rest] = line.exec(text) ?? [];
  return label === undefined || rest === undefined
    ? []
    : [
        {
          label,
          blank:
            rest.replace(/\b(?:date|dated|name|print(?:ed)? name)\b/gi, '').replace(/[\s_.…:/-]/g, '') === '',
        },
      ];
}

function isBlank(cell: CellAsRead): boolean {
  return isPlaceholder(textOf(cell));
}

function textOf(cell: CellAsRead): string {
  return cell.paragraphs
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
}
