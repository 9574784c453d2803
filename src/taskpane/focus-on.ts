/**
 * Moves the focus to a heading, which the Tab key does not stop at. While it has the focus it is one that Tab stops at:
 * Fluent UI's keeper of the Tab key finds no way on from any other.
 */
export function focusOn(heading: HTMLElement): void {
  heading.tabIndex = 0;
  heading.addEventListener(
    'blur',
    () => {
      heading.tabIndex = -1;
    },
    { once: true },
  );
  heading.focus();
}
