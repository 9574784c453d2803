import type { Severity } from '../../checks/check';
import type { Scope } from '../narrowing/narrowed-review';
import { counted } from './counting';
import { severities } from './names';

/** What is shown, where it is not the whole document. */
const scopes: Readonly<Record<Exclude<Scope, 'document'>, string>> = {
  selection: 'Only the rows you selected are shown.',
  table: 'Only the table you are in is shown.',
};

/** The words of finding one's way: what is shown, in which order, and where the cursor is. */
export const way = {
  findings: 'Findings',
  order: 'Order',
  byRow: 'By row',
  byCheck: 'By check',
  filter: 'Filter',
  filters: {
    severity: 'How serious',
    letter: 'Letter',
    person: 'Rows that name',
    child: 'Child',
    all: 'All',
  },
  choice: (name: string, count: number): string => `${name} (${String(count)})`,
  severityChoice: (severity: Severity): string => severities[severity],
  shown: (shown: number, all: number): string =>
    `${String(shown)} of ${counted(all, 'finding', 'findings')} shown`,
  clear: 'Show all',
  noneShown: 'Nothing fits all of these. Choose less, or show all.',
  next: 'Next finding',
  previous: 'Previous finding',
  nextKeys: 'Alt+ArrowDown',
  previousKeys: 'Alt+ArrowUp',
  keys: 'Alt+↓ and Alt+↑ go from finding to finding.',
  inRow: (rowName: string, label: string): string => (label === '' ? rowName : `${rowName}: ${label}`),
  checkPart: 'Check only a part',
  checkScope: {
    selection: 'Selection only',
    table: 'This table only',
  } satisfies Readonly<Record<Exclude<Scope, 'document'>, string>>,
  scopes,
  showWhole: 'Show the whole plan',
  live: 'Check as you type',
  follow: 'Follow the cursor',
  cursorHere: 'The cursor is here',
  upToDate: 'Matches the document.',
  stale: 'The document has changed since this check.',
  isLive: 'Checked as you type.',
} as const;
