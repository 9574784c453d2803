import type { PlanRow } from '../../src/plan/plan';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { unrecognisedTables } from '../../src/plan/unrecognised-tables';
import { FIRST_COUNCIL_TEMPLATES } from './council-templates-first';
import { SECOND_COUNCIL_TEMPLATES } from './council-templates-second';
import { written } from './written-tables';

function inShort({ child, cells }: PlanRow): string {
  const texts = cells.map(({ statements }) => statements.map(({ text }) => text).join('|'));
  return `${child === null ? '' : `${child}> `}${texts.join('/')}`;
}

/** Of the first twenty, sixteen were read wholly right at first sight; of the second, kept aside, seventeen. */
describe('tables of council templates', () => {
  it.each([...FIRST_COUNCIL_TEMPLATES, ...SECOND_COUNCIL_TEMPLATES])(
    'are read as a reader would: %s',
    (_, parts, tables, rows) => {
      const document = written(...parts);
      const read = recognisePlan(document);
      const said = read.tables.map(({ kind, plan }) =>
        plan ? `${plan.layout} ${String(plan.headerRows)}: ${plan.roles.join(' ')}` : kind,
      );
      expect(said).toEqual(tables);
      expect(read.rows.filter(({ blank }) => !blank).map(inShort)).toEqual(rows);
      expect(unrecognisedTables(document, read, {})).toEqual([]);
    },
  );
});
