import type { Span } from '../plan/document-as-read';
import type { PlanFacts } from './plan-facts';
import type { StatementReading } from './statement-reading';

/**
 * Who or what is to act: `named` a person by name (with or without a role), `family` a tie ("Mum", "Ellie's mother",
 * "both parents"), `pronoun` ("she", "they"), `role` a bare job title, `organisation` a school, team, service or
 * agency, `group` nobody in particular ("all", "everyone", "professionals", "family", "core group", "TBC").
 */
export type ActorKind = 'named' | 'family' | 'pronoun' | 'role' | 'organisation' | 'group';

/** One actor of a statement, with the exact words: for "health visitor and Tim Reed to visit" there are two. */
export interface Actor extends Span {
  readonly kind: ActorKind;
  readonly text: string;
}

/** Everyone who is to act in an action's sentence, in order; empty for a bare imperative or a passive with no agent. */
export function findActors(
  _reading: Pick<StatementReading, 'text' | 'words' | 'tagged' | 'names'>,
  _facts: PlanFacts,
): readonly Actor[] {
  return [];
}
