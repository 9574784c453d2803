import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/** For what goes away while it may have the focus: `focusAfter` takes it then. Answers the ref for its element. */
export function useFocusAfter<Shown extends HTMLElement>(focusAfter: () => void): RefObject<Shown | null> {
  const ref = useRef<Shown>(null);
  useLayoutEffect(() => {
    const shown = ref.current;
    return () => {
      if (shown?.contains(document.activeElement)) focusAfter();
    };
  }, [focusAfter]);
  return ref;
}
