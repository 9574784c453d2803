/** What happens to findings between the checks and the reader: pure functions from list to list, applied in order. */
import type { Severity } from '../../checks/check';
import type { CheckSettings } from '../../checks/check-settings';
import type { Raised } from './raised';
import { placeKey } from './raised';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The severity of a finding: the house's word first, then what the check said of this one, then the check's own. */
export function severityOf(raised: Raised, settings: CheckSettings): Severity {
  const { metadata } = raised.check;
  return settings.severities[metadata.id] ?? raised.found.severity ?? metadata.severity;
}

/** Leaves out the same finding at the same words, which a merged cell can raise once for each of its rows. */
export function withoutDuplicates(all: readonly Raised[]): readonly Raised[] {
  const seen = new Map<string, Raised>();
  for (const raised of all) {
    const { at } = raised.found;
    const key = `${raised.check.metadata.id}/${placeKey(at)}/${String(at.paragraph)}/${String(at.start)}-${String(at.end)}`;
    if (!seen.has(key)) seen.set(key, raised);
  }
  return [...seen.values()];
}

/** Leaves out what a more specific check has already said: one finding for one fault. */
export function withoutSilenced(all: readonly Raised[]): readonly Raised[] {
  const silencers = new Map<string, { readonly by: Raised; readonly within: Nearness }[]>();
  for (const by of all) {
    for (const { check, within } of by.check.metadata.silences ?? []) {
      for (const row of by.rows) {
        const key = `${check}/${String(row)}`;
        const known = silencers.get(key) ?? [];
        known.push({ by, within });
        silencers.set(key, known);
      }
    }
  }
  if (silencers.size === 0) return all;
  return all.filter((raised) => {
    const here = [...raised.rows].flatMap(
      (row) => silencers.get(`${raised.check.metadata.id}/${String(row)}`) ?? [],
    );
    return !here.some(({ by, within }) => by !== raised && near(by, raised, within));
  });
}

type Nearness = 'words' | 'statement' | 'row';

/** Whether two findings that share a row are as near as `within` asks. */
function near(one: Raised, other: Raised, within: Nearness): boolean {
  if (within === 'row') return true;
  const a = one.found.at;
  const b = other.found.at;
  if (placeKey(a) !== placeKey(b) || a.paragraph !== b.paragraph) return false;
  return (
    within === 'statement' || (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
  );
}

/** In reading order; at one statement the most serious first, then in the order of the words. */
export function inOrder(all: readonly Raised[], settings: CheckSettings): readonly Raised[] {
  return [...all].sort((one, other) => {
    const a = one.found.at;
    const b = other.found.at;
    return (
      a.table - b.table ||
      a.row - b.row ||
      a.column - b.column ||
      a.paragraph - b.paragraph ||
      weight[severityOf(one, settings)] - weight[severityOf(other, settings)] ||
      a.start - b.start ||
      a.end - b.end
    );
  });
}
