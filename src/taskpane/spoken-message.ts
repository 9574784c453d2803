import type { SessionMessage } from '../review/session/session';
import { words } from '../review/words';

/** A message of the session in words, and how it is meant. */
export interface SpokenMessage {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

/** The words for a message; `null` for those that the pane itself shows: what was found, and that there is no plan. */
export function spoken(message: SessionMessage): SpokenMessage | null {
  const { messages, errors } = words;
  switch (message.kind) {
    case 'no-plan':
      return null;
    case 'checked':
      return message.outdated === 0 ? null : { intent: 'info', text: messages.outdated(message.outdated) };
    case 'commented': {
      const { added, onParagraph, failed, reason } = message;
      if (added + failed === 0) return { intent: 'info', text: messages.nothingToComment };
      return {
        intent: failed === 0 ? 'success' : added === 0 ? 'error' : 'warning',
        text: sentences(
          added > 0 && messages.commented(added),
          onParagraph > 0 && messages.onParagraph(onParagraph),
          failed > 0 && messages.failed(failed),
          reason !== null && errors[reason],
        ),
      };
    }
    case 'removed': {
      const { removed, kept, failed } = message;
      return {
        intent: failed > 0 ? 'warning' : removed > 0 ? 'success' : 'info',
        text: sentences(
          (removed > 0 || kept + failed === 0) && messages.removed(removed),
          kept > 0 && messages.kept(kept),
          failed > 0 && messages.notRemoved(failed),
        ),
      };
    }
    case 'applied':
    case 'undone': {
      const { failed, reason } = message;
      const done = message.kind === 'applied' ? message.applied : message.restored;
      const isApplied = message.kind === 'applied';
      const whyNot =
        !isApplied && reason === 'moved'
          ? [messages.changedSince]
          : [
              failed > 0 && (isApplied ? messages.notApplied(failed) : messages.notUndone),
              reason !== null && errors[reason],
            ];
      return {
        intent: failed === 0 ? 'success' : 'warning',
        text: sentences(done > 0 && (isApplied ? messages.applied(done) : messages.undone), ...whyNot),
      };
    }
    case 'no-rows-selected':
      return { intent: 'info', text: messages.noRowsSelected };
    case 'house-style':
      return { intent: 'error', text: message.sentence };
    case 'error':
      if (message.error === 'unknown') return { intent: 'error', text: messages.unknownError };
      return { intent: intentOf[message.error], text: errors[message.error] };
  }
}

const intentOf = {
  protected: 'warning',
  'not-supported': 'warning',
  moved: 'warning',
  busy: 'warning',
  stopped: 'info',
  failed: 'error',
} as const;

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' ');
}
