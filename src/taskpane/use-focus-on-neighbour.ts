import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * For a list of things with a button each, that go when it is pressed: the button that comes to stand there has the
 * focus then. Answers the ref for the list; the focus comes from nowhere else.
 */
export function useFocusOnNeighbour<List extends HTMLElement>(
  items: readonly unknown[],
): RefObject<List | null> {
  const list = useRef<List>(null);
  const focused = useRef(-1);
  useEffect(() => {
    const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
    const lost = document.activeElement === document.body && document.hasFocus();
    if (focused.current >= 0 && lost) (buttons()[focused.current] ?? buttons().at(-1))?.focus();
    const remember = () => {
      focused.current = buttons().findIndex((button) => button === document.activeElement);
    };
    remember();
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, [items]);
  return list;
}
