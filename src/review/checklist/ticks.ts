import type { OpenDocument } from '../../document/open-document';
import { checklistIds } from './checklist-ids';
import type { ChecklistId } from './checklist-ids';

/** The key under which the ticks of the checklist are kept with the document: ids alone, no text. */
const ticksKey = 'PlanCheck.Checklist';

/** The items that people have ticked; whatever is damaged or unknown counts as not ticked. */
export async function readTicks(document: OpenDocument): Promise<ReadonlySet<ChecklistId>> {
  const kept = await document.readSetting(ticksKey);
  return new Set(checklistIds.filter((id) => parsed(kept).includes(id)));
}

/** Keeps the ticks with the document; where there are none, nothing is kept. */
export function keepTicks(document: OpenDocument, ticked: ReadonlySet<ChecklistId>): Promise<void> {
  const ids = checklistIds.filter((id) => ticked.has(id));
  return document.writeSetting(ticksKey, ids.length === 0 ? null : JSON.stringify(ids));
}

function parsed(kept: string | null): readonly unknown[] {
  if (kept === null) return [];
  try {
    const value: unknown = JSON.parse(kept);
    return Array.isArray(value) ? value : [];
  } catch {
    // Damaged settings must not stop a check.
    return [];
  }
}
