import type { Severity } from '../../src/checks/check';

/** A label or a finding at its cell, for comparing. */
export interface AtCell {
  readonly check: string;
  readonly cell: string;
  readonly row: string;
  readonly words: string;
  readonly may?: boolean;
}

/** A finding of the program, with what is needed to print it. */
export interface FoundAtCell extends AtCell {
  readonly severity: Severity;
  readonly text: string;
}

/** What came of one check: rightly found, false alarms, missed. */
export interface Tally {
  right: number;
  falseAlarms: FoundAtCell[];
  missed: AtCell[];
}

/** Compares the findings of one plan with its labels and adds the outcome to the tallies. */
export function score(
  found: readonly FoundAtCell[],
  labels: readonly AtCell[],
  tallies: Map<string, Tally>,
): void {
  const open = [...labels];
  for (const finding of found) {
    const match =
      take(
        open,
        (label) => same(finding, label) && label.cell === finding.cell && wordsMeet(label, finding),
      ) ??
      take(open, (label) => same(finding, label) && label.row === finding.row && missing(label, finding));
    const tally = tallyOf(tallies, finding.check);
    if (match?.may) continue;
    if (match) tally.right += 1;
    else if (!labels.some((label) => same(finding, label) && label.row === finding.row && label.may)) {
      tally.falseAlarms.push(finding);
    }
  }
  for (const label of open) if (!label.may) tallyOf(tallies, label.check).missed.push(label);
}

function take(from: AtCell[], fits: (label: AtCell) => boolean): AtCell | undefined {
  const at = from.findIndex(fits);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}

function same(one: AtCell, other: AtCell): boolean {
  return one.check === other.check;
}

/** The words labelled and the words found share some, or one side names none. */
function wordsMeet(label: AtCell, finding: AtCell): boolean {
  if (label.words === '' || finding.words === '') return true;
  const a = label.words.toLowerCase();
  const b = finding.words.toLowerCase();
  return a.includes(b) || b.includes(a) || a.split(/\s+/).some((word) => word.length > 3 && b.includes(word));
}

/** Something missing may be put at another cell of the same row. */
function missing(label: AtCell, finding: AtCell): boolean {
  return label.words === '' || finding.words === '';
}

function tallyOf(tallies: Map<string, Tally>, check: string): Tally {
  const known = tallies.get(check) ?? { right: 0, falseAlarms: [], missed: [] };
  tallies.set(check, known);
  return known;
}
