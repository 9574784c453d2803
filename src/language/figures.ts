import type { Span } from '../plan/document-as-read';
import type { StatementReading } from './statement-reading';

/** A number that counts or measures something. */
export interface Figure extends Span {
  readonly text: string;
  /** What it is: `change` has a from and a to; `frequency` a number of times in a period; `level` any other figure. */
  readonly kind: 'change' | 'frequency' | 'level';
}

/** Every figure of the statement, in digits or words; a date, a time limit, an age or a name is none. */
export function findFigures(_reading: Pick<StatementReading, 'text' | 'words' | 'times'>): readonly Figure[] {
  return [];
}
