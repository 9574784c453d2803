import { useCallback, useSyncExternalStore } from 'react';
import type { ReviewSession, SessionState } from '../review/session/session';

/** The session's present state, rendered again at every change; `null` while there is no session yet. */
export function useSession(session: ReviewSession | null): SessionState | null {
  const subscribe = useCallback(
    (listener: () => void) => session?.subscribe(listener) ?? (() => undefined),
    [session],
  );
  return useSyncExternalStore(subscribe, () => session?.state ?? null);
}
