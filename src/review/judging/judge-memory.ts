import type { Check, Found, PlanInContext, RowInPlan, StatementInPlan } from '../../checks/check';
import type { Readings } from '../../language/facts/readings';
import { placeKey } from './raised';

/**
 * What a judge remembers of its last judgement, so that the next one of nearly the same document costs little. Whoever judges
 * fills it; the judgement is the same as without.
 */
export interface JudgeMemory {
  last: Remembered | null;
}

/** One judgement remembered. */
export interface Remembered {
  /** Texts as they were read before the people were known. */
  readonly unread: Readings;
  readonly readings: Readings;
  /** Everything else that a finding in one row may rest on. */
  readonly terms: string;
  readonly found: FoundInRows;
  /** Checks that have looked at more than one row: what they found holds for that document alone. */
  readonly lookingAround: ReadonlySet<Check>;
}

type Subject = StatementInPlan | RowInPlan;
type Finds = readonly Found<string>[];

/** By all that a check can see of a row, by the statement within it ('' for the row itself) and by the check. */
type FoundInRows = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<Check, Finds>>>;

/** A memory with nothing in it. */
export function emptyMemory(): JudgeMemory {
  return { last: null };
}

/** Finds in statements and rows what was found in them before, where nothing that it may rest on has changed. */
export interface Finder extends Pick<Remembered, 'found' | 'lookingAround'> {
  at(subject: Subject): (check: Check) => Finds;
}

/** Makes a finder for one judgement. */
export function finderIn(
  context: PlanInContext,
  { light }: Readings,
  terms: string,
  last: Remembered | null,
): Finder {
  const before = last !== null && last.terms === terms && last.readings.light === light ? last : null;
  const found = new Map<string, Map<string, Map<Check, Finds>>>();
  const lookingAround = new Set<Check>();
  const finders = new Map<Check, (subject: Subject) => Finds>();
  const contents = new Map<RowInPlan, string>();
  return {
    found,
    lookingAround,
    at: (subject) => {
      const row = 'statement' in subject ? subject.row : subject;
      const content = contents.get(row) ?? allSeenOf(row);
      contents.set(row, content);
      const place = placeOf(subject);
      const known = before?.found.get(content)?.get(place);
      const inRow = found.get(content) ?? new Map<string, Map<Check, Finds>>();
      const here = new Map<Check, Finds>();
      found.set(content, inRow.set(place, here));
      return (check) => {
        const finder = finders.get(check) ?? findWatched(check, context, lookingAround);
        finders.set(check, finder);
        const kept = before?.lookingAround.has(check) === true ? undefined : known?.get(check);
        const made = kept ?? finder(subject);
        here.set(check, made);
        return made;
      };
    },
  };
}

function placeOf(subject: Subject): string {
  if (!('statement' in subject)) return '';
  const { place } = subject.statement;
  return `${placeKey(place)}/${String(place.paragraph)}`;
}

/** All that a check can see of a row. */
function allSeenOf({ row, table }: RowInPlan): string {
  return JSON.stringify([row, table.roles, table.layout, table.title, table.headerRows]);
}

/**
 * The check, in a context that tells when it looks at more of the document than the light that every statement is read in.
 * Each check has a context of its own: what one has looked up and kept with it must not hide that another looks.
 */
function findWatched(
  check: Check,
  context: PlanInContext,
  lookingAround: Set<Check>,
): (subject: Subject) => Finds {
  const looked = <Part>(part: Part): Part => {
    lookingAround.add(check);
    return part;
  };
  const watched: PlanInContext = {
    facts: {
      ...context.facts,
      get texts() {
        return looked(context.facts.texts);
      },
    },
    settings: context.settings,
    read: (text) => context.read(text),
    get plan() {
      return looked(context.plan);
    },
    get rows() {
      return looked(context.rows);
    },
    get statements() {
      return looked(context.statements);
    },
  };
  return (subject) => {
    if (check.scope === 'statement' && 'statement' in subject) return check.find(subject, watched);
    if (check.scope === 'row' && !('statement' in subject)) return check.find(subject, watched);
    return [];
  };
}
