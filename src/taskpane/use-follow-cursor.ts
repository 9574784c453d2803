import { useEffect } from 'react';

/**
 * Brings the row with the cursor into sight, where the list shows it: only while the focus is in the document, and only
 * when the cursor comes into another row. Nothing takes the focus.
 */
export function useFollowCursor(cursorRow: number | null): void {
  useEffect(() => {
    if (cursorRow === null || document.hasFocus()) return;
    document.querySelector(`[data-row="${String(cursorRow)}"]`)?.scrollIntoView({ block: 'start' });
  }, [cursorRow]);
}
