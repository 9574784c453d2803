import type { KeyboardEvent } from 'react';
import { goToNextFinding } from './next-finding';

/** Alt with an arrow opens the list of such a field. */
const ownKeys = 'select, [role="combobox"], input[type="date"], [role="menu"]';

/** The keys that lead from finding to finding, wherever in the pane the focus is. */
export function onWayKey(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
  if (event.defaultPrevented || (target instanceof Element && target.closest(ownKeys))) return;
  event.preventDefault();
  goToNextFinding(key === 'ArrowDown' ? 'next' : 'previous');
}
