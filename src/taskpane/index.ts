/**
 * The task pane's entry: the page itself already says what the pane is. Once that has been seen the pane takes its place.
 */
import { afterFirstPaint } from './after-first-paint';

afterFirstPaint()
  .then(() => import('./pane-in-office'))
  .catch(() => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-loading]')) each.hidden = !each.hidden;
  });
