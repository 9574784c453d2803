import * as v from 'valibot';
import type { OpenDocument } from '../../document/open-document';
import type { ColumnAnswers } from '../../plan/heading-fingerprint';
import { columnRoles } from './column-roles';

/** The key under which is kept what people said of tables: hashes of their headings and roles, no text. */
const columnsKey = 'PlanCheck.Columns';

const answer = v.union([v.pipe(v.array(v.picklist(columnRoles)), v.maxLength(100)), v.literal('not a plan')]);
const answers = v.record(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,12}$/)), v.unknown());

/** What people have said of the document's tables; whatever is damaged counts as not said. */
export async function readColumnAnswers(document: OpenDocument): Promise<ColumnAnswers> {
  const kept = v.safeParse(answers, parsed(await document.readSetting(columnsKey)));
  if (!kept.success) return {};
  return Object.fromEntries(
    Object.entries(kept.output).flatMap(([fingerprint, value]) => {
      const told = v.safeParse(answer, value);
      return told.success ? [[fingerprint, told.output]] : [];
    }),
  );
}

/** Keeps what people have said with the document; where they said nothing, nothing is kept. */
export function keepColumnAnswers(document: OpenDocument, told: ColumnAnswers): Promise<void> {
  const nothing = Object.keys(told).length === 0;
  return document.writeSetting(columnsKey, nothing ? null : JSON.stringify(told));
}

function parsed(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? '{}');
  } catch {
    // Damaged settings must not stop a check.
    return {};
  }
}
