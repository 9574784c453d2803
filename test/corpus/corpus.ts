import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRole } from '../../src/plan/plan';

/** A finding that a careful reader expects. */
export interface Label {
  readonly check: string;
  /** In a plan: which plan table (0 by default), which row below the headings, which column. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** In a statement list: which cell. */
  readonly role?: CellRole;
  /** The exact words, '' for something missing. */
  readonly words: string;
  /** Careful readers differ: neither found nor missed. */
  readonly may?: boolean;
}

/** A table of a corpus plan; a plan table where it has roles. */
export interface CorpusTable {
  readonly headings: readonly string[];
  readonly roles?: readonly CellRole[];
  readonly rows: readonly (readonly string[])[];
}

/** One whole plan. */
export interface CorpusPlan {
  readonly writer: string;
  readonly aside: boolean;
  readonly today: string;
  readonly body: readonly (string | CorpusTable)[];
  readonly findings: readonly Label[];
  readonly planFindings: readonly string[];
}

/** One row that stands alone. */
export interface CorpusStatement {
  readonly row: Partial<Record<CellRole, string>>;
  readonly before?: readonly string[];
  readonly findings: readonly Label[];
}

/** A list of rows in one hand. */
export interface CorpusStatements {
  readonly writer: string;
  readonly aside: boolean;
  readonly statements: readonly CorpusStatement[];
}

const folder = __dirname;

/** All plans, by file name. */
export function readPlans(): ReadonlyMap<string, CorpusPlan> {
  return readFolder<CorpusPlan>('plans');
}

/** All lists of statements, by file name. */
export function readStatements(): ReadonlyMap<string, CorpusStatements> {
  return readFolder<CorpusStatements>('statements');
}

function readFolder<Kind>(name: string): ReadonlyMap<string, Kind> {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'));
  return new Map(
    files
      .sort()
      .map((file) => [file, JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as Kind] as const),
  );
}
