import type { Span } from '../plan/document-as-read';
import type { Person, PlanFacts } from './plan-facts';
import type { StatementReading } from './statement-reading';

/** A person's name in a statement. */
export interface NameFound extends Span {
  readonly text: string;
  /** The person of the document that it names, where the document knows one and only one. */
  readonly person: Person | null;
}

/** Every person's name in the statement, in order, never overlapping. */
export function findNames(
  _reading: Pick<StatementReading, 'text' | 'words' | 'tagged'>,
  _facts: PlanFacts,
): readonly NameFound[] {
  return [];
}
