import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { focusOn } from './focus-on';

/**
 * For a list that grows when asked: moves the focus to the first item that came, as the list grows above its button.
 * Answers the ref for the list; `item` selects what in each item takes the focus. Nothing moves for any other reason.
 */
export function useFocusOnFirstNew<List extends HTMLElement>(
  shown: number,
  item: string,
): RefObject<List | null> {
  const list = useRef<List>(null);
  const before = useRef(shown);
  useEffect(() => {
    const firstNew = before.current;
    before.current = shown;
    const first = list.current?.querySelectorAll<HTMLElement>(item)[firstNew];
    if (shown > firstNew && first) focusOn(first);
  }, [shown, item]);
  return list;
}
