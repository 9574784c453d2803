/** Milliseconds after which a page that is not painted (the ribbon's commands with the pane closed) is waited for no longer. */
const longestWait = 250;

/** Done once the page has been painted as it was loaded, so that what comes next does not keep people from seeing it. */
export function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait);
    // A frame is about to be painted when it calls; the time after that is behind it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
