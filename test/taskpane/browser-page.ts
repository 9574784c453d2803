import { JSDOM } from 'jsdom';

/**
 * Makes this test file's globals those of a browser page, as React and Fluent UI expect; to be imported before them.
 * The page's own clock, timers and promises stay Node's.
 */
const { window } = new JSDOM('<!doctype html><html lang="en-GB"><body></body></html>', {
  pretendToBeVisual: true,
  url: 'https://localhost:3000/taskpane.html',
});
window.matchMedia = (media) =>
  Object.assign(new window.EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => Reflect.get(window, name) });
  }
}
Object.assign(globalThis, {
  window,
  document: window.document,
  // Node has its own of these, but a page dispatches only its own.
  Event: window.Event,
  CustomEvent: window.CustomEvent,
  IS_REACT_ACT_ENVIRONMENT: true,
});
