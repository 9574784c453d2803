import type { MendPreview } from '../../review/mending/mend';
import { words } from '../../review/words';

/** Why a mend cannot be applied yet, in a sentence; `null` where it can. */
export function whyNotYet(preview: MendPreview | null): string | null {
  const { cannotWrite, stillToFill, emptyText, sameAsBefore } = words.mending;
  if (preview === null) return cannotWrite;
  if (preview.open.length > 0) return stillToFill(preview.open);
  if (preview.after.trim() === '') return emptyText;
  return preview.after === preview.before ? sameAsBefore : null;
}
