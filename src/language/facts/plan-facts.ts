import type { DocumentAsRead } from '../../plan/document-as-read';
import type { Plan, Place } from '../../plan/plan';
import { keptWith } from '../../plan/kept-with';
import type { CalendarDate } from '../calendar-date';
import { datesOfPlan } from './dates-of-plan';
import { mentionsIn } from '../names/names-beside-titles';
import type { Mention } from '../names/names-beside-titles';
import { peopleOf } from '../names/people';
import { mentionsInTables } from '../names/people-in-tables';
import { readingsIn } from './readings';
import type { Readings } from './readings';
import type { StatementReading } from '../statement-reading';
import { textsOfDocument } from './texts-of-document';
import { readTitle } from '../names/titles';

/** Someone the document knows. */
export interface Person {
  /** The fullest form of the name that the document gives, without a title where it can be helped: "Tim Reed". */
  readonly name: string;
  /** Every form that names this person and no other: "Tim Reed", "Mr Reed", "Tim". */
  readonly forms: readonly string[];
  /** Their jobs as the document writes them, lower-cased unless an acronym: "social worker", "SENCO". */
  readonly roles: readonly string[];
  readonly kind: 'child' | 'family' | 'professional' | 'unknown';
}

/** One paragraph of the whole document in reading order, with its place where it stands in a plan table. */
export interface TextOfDocument {
  readonly text: string;
  readonly place: Place | null;
  readonly heading: boolean;
  /** In a table that is no plan, what heads it: the words at the left of its row and at the top of its column. */
  readonly labels?: readonly string[];
}

/** What the house adds to the language the program knows; all lists may be empty. */
export interface HouseWords {
  /** Job titles that are used here: "early years navigator". */
  readonly roles: readonly string[];
  /** Names of services, schools and groups that are used here. */
  readonly services: readonly string[];
  /** Acronyms and what they stand for. */
  readonly acronyms: Readonly<Record<string, string>>;
}

/** What the whole document tells: the light in which every statement is read. */
export interface PlanFacts {
  readonly people: readonly Person[];
  /** All text of the document, plan tables included, in reading order. */
  readonly texts: readonly TextOfDocument[];
  /** The day that dates are compared with. */
  readonly today: CalendarDate;
  /** The plan's own date, where the document gives one. */
  readonly planDate: CalendarDate | null;
  /** The date of the next review, where the document gives one. */
  readonly reviewDate: CalendarDate | null;
  readonly house: HouseWords;
}

/** Gathers what the document tells. Pure; asks compromise only about words that may be names. */
export function collectFacts(document: DocumentAsRead, plan: Plan, options: FactOptions): PlanFacts {
  return factsFrom(document, plan, readingsIn(factsBeforePeople(document, plan, options)));
}

/** What does not hang on the document. */
interface FactOptions {
  readonly today: CalendarDate;
  readonly house: HouseWords;
}

/** What the document tells before it is known who is meant by which name. */
export function factsBeforePeople(document: DocumentAsRead, plan: Plan, options: FactOptions): PlanFacts {
  const texts = textsOfDocument(document, plan);
  return { people: [], texts, ...datesOfPlan(document, texts, options.today), ...options };
}

/** All that the document tells, from its texts as they are read before the people are known. */
export function factsFrom(document: DocumentAsRead, plan: Plan, unread: Readings): PlanFacts {
  return { ...unread.facts, people: peopleOf(mentionsOf(document, plan, unread)) };
}

/** Every mention of a person, in tables of people first: they give the fullest names. */
function mentionsOf(document: DocumentAsRead, plan: Plan, { facts, read }: Readings): readonly Mention[] {
  const headings = new Map(
    plan.tables.flatMap((table) => (table.plan ? [[table.index, table.plan] as const] : [])),
  );
  const texts = facts.texts.filter(
    ({ place }) => place === null || place.row >= (headings.get(place.table)?.headerRows ?? 0),
  );
  const told = [
    ...mentionsInTables(document, plan, (text) => read(text).names),
    ...plan.rows.flatMap(({ child }): readonly Mention[] =>
      child === null ? [] : [{ name: child, roles: [], kind: 'child' }],
    ),
    ...texts.flatMap(({ text }) => mentionsInReading(read(text))),
  ];
  const settled = new Set(told.filter(({ kind }) => kind !== 'unknown').map(({ name }) => name));
  return [...told, ...mentionsInWhoCells(plan, read).filter(({ name }) => !settled.has(name))];
}

const mentionsInReading = keptWith(({ text, words, names }: StatementReading) =>
  mentionsIn(text, words, names),
);

/** A name and, in the next paragraph of the same who cell, the title: "Tim Reed" above "Social worker". */
function mentionsInWhoCells(plan: Plan, read: (text: string) => StatementReading): readonly Mention[] {
  return plan.rows.flatMap(({ cells }) =>
    cells
      .filter(({ role }) => role === 'who' || role === 'who+when')
      .flatMap(({ statements }) =>
        statements.flatMap((statement, index): readonly Mention[] => {
          const above = index === 0 ? undefined : statements[index - 1];
          const names = above === undefined ? [] : read(above.text).names;
          const [name] = names;
          const alone =
            name !== undefined &&
            names.length === 1 &&
            name.text.length >= (above?.text.trim().length ?? 0) - 1;
          if (!alone) return [];
          const title = readTitle(statement.text);
          return title.kind === 'professional' && title.roles.length === 1
            ? [{ name: name.text, roles: title.roles, kind: 'professional' }]
            : [];
        }),
      ),
  );
}
