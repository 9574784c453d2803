import type { ChecklistId } from '../checklist/checklist-ids';
import { allOf, counted } from './counting';

/** What no program can judge, asked of the people who made the plan. */
const questions: Readonly<Record<ChecklistId, string>> = {
  'right-agencies': 'Are the right people and agencies here for what this child needs?',
  'brothers-and-sisters': 'Have the needs of every brother and sister been thought about?',
  'culture-and-diversity': 'Does the plan fit the family’s language, faith, culture and any disability?',
  'child-involved': 'Was the child part of making the plan, and invited to talk about it?',
  partners: 'Are the right partners part of it, voluntary and community groups among them?',
  shared: 'Has everyone in the plan been given it, and do they know what is expected of them?',
  'change-known': 'Does everyone know what has to change, and how the change will be shown?',
  capacity: 'Can this family do what is asked of them, with all else they have to carry?',
  disagreement: 'If anyone disagrees with a part of the plan, is that written down?',
  understood: 'Do the child and the family understand what is written?',
  signatures: 'Has everyone who should sign the plan signed it?',
};

/** The words of the checklist. */
export const checklist = {
  title: 'For people to judge',
  intro: 'No program can judge these. Tick what you have talked through; the ticks stay with the document.',
  questions,
  ticked: (ticked: number, items: number): string => `${String(ticked)} of ${String(items)} ticked`,
  nothing: 'Nothing found in the document.',
  found: (count: number): string => `In the document: ${counted(count, 'place', 'places')}`,
  more: (count: number): string => `And ${String(count)} more.`,
  row: (number: number, plan: number | null): string =>
    plan === null ? `row ${String(number)}` : `plan ${String(plan)}, row ${String(number)}`,
  inCell: (row: string, heading: string): string => (heading === '' ? row : `${row}, “${heading}”`),
  under: (heading: string): string => (heading === '' ? 'at the beginning' : `under “${heading}”`),
  /** In which rows of the plan someone is spoken of. */
  named: (rows: readonly string[]): string =>
    rows.length === 0 ? 'no row of the plan names this child' : `named in ${allOf(rows)}`,
  acts: (rows: readonly string[]): string => `to act in ${allOf(rows)}`,
  blank: 'a place to sign, still blank',
  signed: 'signed',
  noLabel: 'No name',
};
