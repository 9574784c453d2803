import type { ReviewSession } from '../review/session/session';
import { ribbonCommandNames, ribbonCommands } from './ribbon-commands';

/**
 * Lets the ribbon's buttons and the keyboard shortcuts, which the manifest names, act on the session. The ribbon's Check
 * plan only shows the pane, so that it works in every Word: where the pane's page lives on while it is closed, the plan
 * is checked when it is shown again.
 */
export function associateCommands(session: ReviewSession): void {
  const outlivesPane = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  const showPane = () => (outlivesPane ? Office.addin.showAsTaskpane() : Promise.resolve());
  const commands = ribbonCommands(session, showPane);
  for (const name of ribbonCommandNames) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      // A button is out of use until its command says that it is done; a shortcut brings no event.
      void commands[name]().finally(() => event?.completed());
    });
  }
  if (!outlivesPane) return;
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    const isShown = visibilityMode === Office.VisibilityMode.taskpane;
    if (isShown && session.state.phase === 'idle' && session.state.review !== null) void session.check();
  });
}
