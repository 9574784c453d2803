import type { DocumentAsRead } from '../plan/document-as-read';
import type { Plan, Place } from '../plan/plan';
import type { CalendarDate } from './calendar-date';

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
export function collectFacts(
  document: DocumentAsRead,
  plan: Plan,
  options: { readonly today: CalendarDate; readonly house: HouseWords },
): PlanFacts {
  void document;
  void plan;
  return { people: [], texts: [], planDate: null, reviewDate: null, ...options };
}
