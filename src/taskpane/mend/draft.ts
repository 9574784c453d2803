/** What a person has put into the form of a finding, kept by its id, so that no change of the list loses it. */
import type { BlankName } from '../../checks/check';
import type { Mend } from '../../review/mending/mend';
import type { Passage } from '../../plan/plan';
import { textAt } from '../../review/place-in-document';
import type { Finding, Review } from '../../review/review';

/** The form of one finding. */
export interface Draft {
  /** False where the form was closed; what was put in is kept. */
  readonly open: boolean;
  /** By the id of the finding. */
  readonly filled: Mend['filled'];
  /** The other findings of the statement that are mended with it. */
  readonly together: readonly string[];
  /** The whole statement in the person's own words; `null` while the suggestion is filled in. */
  readonly ownText: string | null;
}

/** A form nobody has put anything in. */
export const emptyDraft: Draft = { open: false, filled: {}, together: [], ownText: null };

/** The draft as its form shows it: a question suggests no text, so the writer's own stands there at first. */
export function shownDraft(draft: Draft, { suggestion, at }: Finding, { document }: Review): Draft {
  const isQuestion = suggestion.kind === 'question';
  return { ...draft, ownText: draft.ownText ?? (isQuestion ? textAt(document, at) : null) };
}

/** One field of the form: a blank, and the findings that it is a blank of. */
export interface MendField {
  readonly key: string;
  readonly name: BlankName;
  readonly choices: readonly string[];
  readonly findings: readonly string[];
  /** The words it is about, where another field of the form asks for the same. */
  readonly about: string | null;
  /** Where its first finding stands. */
  readonly at: Passage;
}

/** One statement has one date and one rhythm; but two names in it are two people. */
const askedOnce: ReadonlySet<BlankName> = new Set<BlankName>(['date', 'times', 'weeks', 'child']);

/** The fields for findings that are mended together, in their order. */
export function fieldsOf(findings: readonly Finding[]): readonly MendField[] {
  const fields = new Map<string, MendField & { readonly phrase: string }>();
  for (const { id, suggestion, at, phrase } of findings) {
    for (const { name, choices } of suggestion.kind === 'guided' ? suggestion.blanks : []) {
      const key = askedOnce.has(name) ? name : `${name} ${id}`;
      const known = fields.get(key) ?? { key, name, choices, at, phrase, about: null, findings: [] };
      fields.set(key, { ...known, findings: [...known.findings, id] });
    }
  }
  const all = [...fields.values()];
  return all.map(({ phrase, ...field }) => {
    const isAlone = all.filter(({ name }) => name === field.name).length === 1;
    return { ...field, about: isAlone || phrase === '' ? null : phrase };
  });
}

/** What stands in a field. */
export function valueOf({ filled }: Draft, { name, findings }: MendField): string {
  return filled[findings[0] ?? '']?.[name] ?? '';
}

/** The draft with a field filled in. */
export function withValue(draft: Draft, { name, findings }: MendField, value: string): Draft {
  const changed = findings.map((id) => [id, { ...draft.filled[id], [name]: value }] as const);
  return { ...draft, filled: { ...draft.filled, ...Object.fromEntries(changed) } };
}

/** The mend that a draft asks for. */
export function mendOf(finding: Pick<Finding, 'id'>, { filled, together, ownText }: Draft): Mend {
  return {
    findings: [finding.id, ...(ownText === null ? together : [])],
    filled,
    ...(ownText !== null && { ownText }),
  };
}
