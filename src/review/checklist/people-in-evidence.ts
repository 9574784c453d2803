/** Evidence of people for the checklist: who is named, and in which rows. */
import type { PlanInContext, StatementInPlan } from '../../checks/check';
import type { Person } from '../../language/facts/plan-facts';
import type { PlanRow } from '../../plan/plan';
import type { Evidence } from './checklist';
import type { Searched } from './checklist-evidence';
import type { DocumentPassage } from './document-passages';
import { cellName, quotationOf, rowName } from './document-passages';
import { words } from '../words';

/** Everyone whose job the document tells, where each is first named. */
export function professionalsNamed({ context, passages }: Searched): readonly Evidence[] {
  return context.facts.people
    .filter(({ kind, roles }) => kind === 'professional' || (kind === 'unknown' && roles.length > 0))
    .flatMap((person) => {
      const first = firstNaming(person, passages);
      return first ? [{ ...first, about: [person.name, ...person.roles].join(', ') }] : [];
    });
}

/** Jobs, schools, teams and services that who cells give in place of a name, each once. */
export function titlesAndBodies({ context }: Searched): readonly Evidence[] {
  const seen = new Set<string>();
  return ownersOf(context).flatMap(({ statement, row, cell }) =>
    context
      .read(statement.text)
      .parties.filter(({ kind, text }) => {
        const isNew = (kind === 'role' || kind === 'organisation') && !seen.has(text.toLowerCase());
        if (isNew) seen.add(text.toLowerCase());
        return isNew;
      })
      .map(({ text, start, end }) => ({
        about: text,
        quotation: quotationOf(statement.text, start, end),
        where: cellName(context.plan, row.row, cell.heading),
      })),
  );
}

/** The children named, each with the rows that name them. */
export function childrenNamed({ context, passages }: Searched): readonly Evidence[] {
  return context.facts.people
    .filter(({ kind }) => kind === 'child')
    .flatMap((child) => {
      const rows = rowsWith(
        context,
        (text, row) => names(child, text) || (row.child !== null && names(child, row.child)),
      );
      const first = firstNaming(child, passages);
      return first ? [{ ...first, about: child.name, where: words.checklist.named(rows) }] : [];
    });
}

/** Those of the family who are to act, with the rows in which they are. */
export function familyToAct({ context }: Searched): readonly Evidence[] {
  const acting = new Map<string, { readonly first: string; readonly rows: string[] }>();
  for (const owner of ownersOf(context)) {
    const reading = context.read(owner.statement.text);
    const family = [
      ...reading.names.flatMap(({ person }) => (person?.kind === 'family' ? [person] : [])),
      ...reading.parties
        .filter(({ kind }) => kind === 'family')
        .map(({ text }) => ({ name: text, forms: [text] })),
    ];
    const row = rowName(context.plan, owner.row.row);
    for (const person of family) {
      const known = acting.get(person.name) ?? { first: firstAction(owner, person), rows: [] };
      acting.set(person.name, known);
      if (!known.rows.includes(row)) known.rows.push(row);
    }
  }
  return [...acting].map(([about, { first, rows }]) => ({
    about,
    quotation: first,
    where: words.checklist.acts(rows),
  }));
}

/** What they are to do: the row's action that names them, else its first. */
function firstAction({ row, statement }: StatementInPlan, person: Pick<Person, 'forms'>): string {
  const actions = row.statements('action').map((action) => action.statement.text);
  return quotationOf(actions.find((text) => names(person, text)) ?? actions[0] ?? statement.text, 0, 0);
}

function ownersOf({ rows }: PlanInContext): readonly StatementInPlan[] {
  return rows.flatMap((row) => row.statements('who').map((owner) => ({ ...owner, row })));
}

function rowsWith(
  { rows, plan }: PlanInContext,
  holds: (text: string, row: PlanRow) => boolean,
): readonly string[] {
  return rows
    .filter(({ row }) => row.cells.some(({ statements }) => statements.some(({ text }) => holds(text, row))))
    .map(({ row }) => rowName(plan, row));
}

function firstNaming(person: Person, passages: readonly DocumentPassage[]): Omit<Evidence, 'about'> | null {
  for (const { text, where } of passages) {
    const form = person.forms.find((each) => names({ forms: [each] }, text));
    if (form === undefined) continue;
    const at = text.indexOf(form);
    return { quotation: quotationOf(text, at, at + form.length), where };
  }
  return null;
}

/** True where a form of the name stands in the text as a word of its own. */
function names({ forms }: Pick<Person, 'forms'>, text: string): boolean {
  return forms.some((form) => {
    const at = text.indexOf(form);
    return (
      form !== '' &&
      at >= 0 &&
      !/\p{L}/u.test(text.charAt(at - 1)) &&
      !/\p{L}/u.test(text.charAt(at + form.length))
    );
  });
}
