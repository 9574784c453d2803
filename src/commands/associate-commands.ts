import type { ReviewSession } from '../review/session/session';
import { ribbonCommandNames, ribbonCommands } from './ribbon-commands';

/** Lets the ribbon's buttons and the keyboard shortcuts, which the manifest names, act on the session. */
export function associateCommands(session: ReviewSession): void {
  const commands = ribbonCommands(session);
  for (const name of ribbonCommandNames) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      // A button is out of use until its command says that it is done; a shortcut brings no event.
      void commands[name]().finally(() => event?.completed());
    });
  }
}
