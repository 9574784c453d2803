import type { CellRole } from '../../plan/plan';

/** What a column can be for, as people would say it. */
const columnRoles: Readonly<Record<CellRole, string>> = {
  number: 'A number',
  need: 'What is needed, or worries us',
  outcome: 'What should be different',
  action: 'What will be done',
  who: 'Who does it',
  when: 'By when',
  'who+when': 'Who does it, and by when',
  measure: 'How we will know',
  notes: 'Notes and updates',
  other: 'Something else',
};

/** The words of the questions about tables that were not recognised. */
export const columns = {
  title: (tables: number, knownPlans = 0): string => {
    if (knownPlans === tables) return 'What is each column for?';
    if (knownPlans > 0) return 'What are these tables for?';
    return tables === 1 ? 'Is this table a plan?' : 'Are these tables plans?';
  },
  intro: (tables: number, knownPlans = 0): string =>
    knownPlans === tables
      ? 'One heading or more of the plan says too little to be sure. Say what each column is for. The answer stays with the document.'
      : 'The headings say too little to be sure. If it is a plan, say what each column is for. The answer stays with the document.',
  table: (number: number, title: string): string =>
    title === '' ? `Table ${String(number)}` : `Table ${String(number)}: ${title}`,
  column: (number: number, heading: string): string =>
    heading === '' ? `Column ${String(number)}, no heading` : heading,
  roles: columnRoles,
  hint: 'Choose a column for what is needed, what should be different or what will be done.',
  use: 'Use these columns',
  notAPlan: 'Not a plan',
  asked: (tables: number, knownPlans = 0): string => {
    if (knownPlans === tables) return 'Say what each column of the plan is for.';
    if (knownPlans > 0) return 'Say what the columns of some tables are for.';
    return tables === 1
      ? 'One table may be a plan: say what its columns are for.'
      : `${String(tables)} tables may be plans: say what their columns are for.`;
  },
  wrong: 'Is a table read wrongly?',
  correct:
    'This is how each table is read now. Say what its columns are for, and it is read that way from now on.',
  notLoaded: 'The tables could not be loaded. Close this pane, open it again and check the plan.',
  told: 'Tables you told us about',
  kept: 'What was said about the columns of this document’s tables is kept with the document and used in every check.',
  askAgain: 'Ask me again',
};
