/** The task pane's frame: opening it at a page, closing it, and dragging it wider, as in Word. */
import { addressInHost } from './office-conversation';

const narrowest = 320;
const widest = 600;
const usual = 350;
const keyStep = 10;

/** The pane's frame. */
export interface PaneFrame {
  /** Shows the pane; loads the page unless the pane is already open at it, as Word does. */
  open(page: URL): void;
  /** Shows the pane at the page, unless it is open at any. */
  openIfClosed(page: URL): void;
  /** Loads the page again, where the pane is open: for another document or theme. */
  reload(): void;
  close(): void;
}

/** The pane in those elements; `resized` is told when the document has more or less room. */
export function paneFrame(
  pane: HTMLElement,
  frame: HTMLIFrameElement,
  divider: HTMLElement,
  resized: () => void,
): PaneFrame {
  let shown: URL | null = null;
  let width = usual;

  const show = (visible: boolean): void => {
    pane.hidden = !visible;
    divider.hidden = !visible;
    resized();
  };
  const resize = (wanted: number): void => {
    width = Math.min(widest, Math.max(narrowest, wanted));
    pane.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
    resized();
  };

  resize(usual);
  divider.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') resize(width + keyStep);
    if (event.key === 'ArrowRight') resize(width - keyStep);
  });
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer on its way across.
    frame.style.pointerEvents = 'none';
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => {
    frame.style.pointerEvents = '';
  });

  const open = (page: URL): void => {
    const loaded = shown?.href === page.href && !pane.hidden;
    shown = page;
    show(true);
    if (!loaded) frame.src = addressInHost(page);
  };

  return {
    open,
    openIfClosed(page) {
      if (pane.hidden || shown === null) open(page);
    },
    reload() {
      if (!pane.hidden && shown !== null) frame.src = addressInHost(shown);
    },
    close() {
      shown = null;
      show(false);
      frame.src = 'about:blank';
    },
  };
}
