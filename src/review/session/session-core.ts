import type { DocumentErrorKind, Progress } from '../../document/open-document';
import { DocumentError } from '../../document/open-document';
import { HouseStyleError } from '../house-style/house-style-error';
import type { SessionMessage, SessionPhase, SessionState } from './session-state';
import { stateAtFirst } from './session-state';

/** The state of a session, and the one way to do things in it: one at a time, each ending in a message. */
export interface SessionCore {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  change(changes: Partial<SessionState>): void;
  readonly progress: Progress;
  /** Does one thing; a second one asked for meanwhile is not begun. Failures end as a message. */
  during(phase: SessionPhase, work: (signal: AbortSignal) => Promise<SessionMessage | null>): Promise<void>;
  /** Does something that nobody waits for, only while nothing else is done; what is asked for next ends it. */
  inBackground(work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Shows why something failed. */
  tell(error: unknown): void;
  stop(): void;
}

/** The state at first, with nothing under way. */
export function createSessionCore(): SessionCore {
  let state = stateAtFirst;
  let stopping = new AbortController();
  let background: AbortController | null = null;
  const listeners = new Set<() => void>();
  const change = (changes: Partial<SessionState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const stopped = () => new DocumentError('stopped', 'The user stopped the work.');

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    progress: (done, total) => {
      change({ progress: { done, total } });
    },
    async during(phase, work) {
      if (state.phase !== 'idle') return;
      background?.abort(stopped());
      stopping = new AbortController();
      change({ phase, progress: null, message: null });
      const message = await work(stopping.signal).catch(messageOf);
      change({ phase: 'idle', progress: null, message });
    },
    async inBackground(work) {
      if (state.phase !== 'idle' || background !== null) return;
      const own = (background = new AbortController());
      try {
        await work(own.signal);
      } catch {
        // Nobody asked for it: what is wrong is told when somebody does.
      } finally {
        background = null;
      }
    },
    tell(error) {
      change({ message: messageOf(error) });
    },
    stop() {
      stopping.abort(stopped());
    },
  };
}

function messageOf(error: unknown): SessionMessage {
  return error instanceof HouseStyleError
    ? { kind: 'house-style', sentence: error.message }
    : { kind: 'error', error: errorKind(error) };
}

function errorKind(error: unknown): DocumentErrorKind | 'unknown' {
  return error instanceof DocumentError ? error.kind : 'unknown';
}
