import type { CellAsRead, DocumentAsRead, TableAsRead } from '../../plan/document-as-read';
import type { Plan } from '../../plan/plan';
import type { Mention } from './names-beside-titles';
import type { NameFound } from './names';
import { readTitle } from './titles';
import type { TitleRead } from './titles';

const nameHeading =
  /^(?:full |first |print(?:ed)? )?names?\b|^who\b|attendee|invitee|^person\b|^(?:professional|worker|member)s?$|family member|signed by|^child(?:['’]s|ren)?\b|present at|^(?:core |team |family )?(?:group )?(?:member|worker|invited|attended)s?\b/i;
const titleHeading =
  /role|relation|designation|job|position|^title|agency|organisation|profession|capacity|connection|service|who (?:they|you) are|what (?:they|you|he|she) do|part played|how (?:they|you) know/i;
const birthHeading = /birth|\bdob\b|d\.o\.b|\bage\b|year group|gender/i;
const childHeading = /child|young person|sibling|pupil|baby|subject/i;

/** People named in tables that are no plan (contacts, attendance, signatures, details), by heading and by label. */
export function mentionsInTables(
  document: DocumentAsRead,
  plan: Plan,
  namesIn: (text: string) => readonly NameFound[],
): readonly Mention[] {
  const plans = new Set(plan.tables.filter((table) => table.plan !== null).map((table) => table.index));
  return document.tables
    .filter((table) => !plans.has(table.index))
    .flatMap((table) => {
      for (const mentions of [mentionsByHeading, mentionsByContent]) {
        const found = mentions(table, namesIn);
        if (found.length > 0) return found;
      }
      return mentionsByLabel(table, namesIn);
    });
}

function mentionsByHeading(
  table: TableAsRead,
  namesIn: (text: string) => readonly NameFound[],
): readonly Mention[] {
  const rows = rowsOf(table);
  const headerAt = rows.findIndex(
    (row) =>
      row.length > 1 &&
      row.some((cell) => nameHeading.test(textOf(cell))) &&
      row.every((cell) => textOf(cell).length < 60),
  );
  const header = rows[headerAt];
  if (header === undefined) {
    return [];
  }
  const nameCell = header.find((cell) => nameHeading.test(textOf(cell)));
  const below = rows.slice(headerAt + 1);
  const titleCells = header.filter(
    (cell) => cell !== nameCell && (titleHeading.test(textOf(cell)) || holdsTitles(below, cell.column)),
  );
  const aboutChildren =
    header.some((cell) => birthHeading.test(textOf(cell))) || childHeading.test(textOf(nameCell));
  if (nameCell === undefined || (titleCells.length === 0 && !aboutChildren)) {
    return [];
  }
  return below.flatMap((row) => {
    const text = textOf(row.find((cell) => cell.column === nameCell.column));
    const titles = titleCells.map((title) =>
      readTitle(textOf(row.find((cell) => cell.column === title.column))),
    );
    const title = firstTitle(titles);
    return namesOrWhole(text, namesIn).map((name) => ({
      name,
      roles: title?.roles ?? [],
      kind: title?.kind ?? (aboutChildren && titleCells.length === 0 ? 'child' : 'unknown'),
    }));
  });
}

/** Names at the left and who they are beside them, whatever the headings say: "Household and team, details". */
function mentionsByContent(
  table: TableAsRead,
  namesIn: (text: string) => readonly NameFound[],
): readonly Mention[] {
  const rows = rowsOf(table).filter((row) => row.length > 1);
  const people = rows.flatMap((row) => {
    const [left = '', beside = ''] = row.map(textOf);
    const title = readTitle(beside);
    const names = left.length < 60 && title.kind !== null ? namesOrWhole(left, namesIn) : [];
    return names.length > 0 ? [{ names, title }] : [];
  });
  if (people.length < 2 || people.length * 2 < rows.length) return [];
  return people.flatMap(({ names, title: { roles, kind } }) =>
    names.map((name) => ({ name, roles, kind: kind ?? 'unknown' })),
  );
}

/** True where what stands in a column tells who people are, whatever its heading says: "Name, who" above "Ida Cole, mother". */
function holdsTitles(rows: readonly (readonly CellAsRead[])[], column: number): boolean {
  const texts = rows.map((row) => textOf(row.find((cell) => cell.column === column))).filter(Boolean);
  const told = texts.filter((text) => readTitle(text).kind !== null && !/^\d+$/.test(text));
  return told.length > 0 && told.length * 2 >= texts.length;
}

function firstTitle(titles: readonly TitleRead[]): TitleRead | undefined {
  return titles.find((title) => title.roles.length > 0) ?? titles.find((title) => title.kind !== null);
}

/** The names in a cell headed "Name"; where none is found, the cell itself if it looks like one. */
function namesOrWhole(text: string, namesIn: (text: string) => readonly NameFound[]): readonly string[] {
  const names = namesIn(text).map((name) => name.text);
  if (names.length > 0) {
    return names;
  }
  const whole = text.trim();
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(whole) && readTitle(whole).kind === null
    ? [whole]
    : [];
}

const childLabel =
  /^(?:full )?name(?:\(s\)|s)? of (?:the )?(?:child|young person|baby|unborn)|^(?:child|young person|baby|pupil|subject)(?:['’]s|ren|\(ren\))?(?: (?:full )?names?)?\s*:?$/i;

/** A label in one cell, the name in the next: "Social worker | Tim Reed", "Name of child | Ellie Smith". */
function mentionsByLabel(
  table: TableAsRead,
  namesIn: (text: string) => readonly NameFound[],
): readonly Mention[] {
  return rowsOf(table).flatMap((row) =>
    row.flatMap((cell, index) => {
      const label = textOf(cell).trim();
      const value = row[index + 1];
      if (value === undefined || label === '' || label.length > 60) {
        return [];
      }
      const title: TitleRead = childLabel.test(label)
        ? { roles: [], kind: 'child' }
        : readTitle(label.replace(/\s*:$/, '').replace(/^name of |(?:['’]s)? names?$/gi, ''));
      if (title.kind === null) {
        return [];
      }
      return namesOrWhole(textOf(value), namesIn).map((name) => ({
        name,
        roles: title.roles,
        kind: title.kind ?? 'unknown',
      }));
    }),
  );
}

function rowsOf(table: TableAsRead): readonly (readonly CellAsRead[])[] {
  const rows = new Map<number, CellAsRead[]>();
  for (const cell of table.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) {
      rows.set(cell.row, [cell]);
    } else {
      row.push(cell);
    }
  }
  return [...rows.values()];
}

function textOf(cell: CellAsRead | undefined): string {
  return cell === undefined
    ? ''
    : cell.paragraphs
        .map((paragraph) => paragraph.text)
        .join('\n')
        .trim();
}
