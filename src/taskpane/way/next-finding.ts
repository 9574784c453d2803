import { focusOn } from '../focus-on';

/** What the way leads along: the cards of the findings, and the buttons that show more of them. */
const places = '[data-finding], [data-more]';

/**
 * Moves the focus to the heading of the next or previous finding: from the one that has the focus, else to the first in
 * sight. Behind the last that is drawn stands the button that shows more.
 */
export function goToNextFinding(direction: 'next' | 'previous'): void {
  const all = [...document.querySelectorAll<HTMLElement>(places)];
  const focused = document.activeElement?.closest<HTMLElement>(places);
  const from = focused ? all.indexOf(focused) : -1;
  const inSight = all.findIndex((place) => place.getBoundingClientRect().bottom > 0);
  const to = from < 0 ? inSight : from + (direction === 'next' ? 1 : -1);
  const place = all[Math.max(0, Math.min(to, all.length - 1))];
  if (place) focusHeading(place);
}

/** Moves the focus to the heading of a finding's card; to the place itself where it has none. */
export function focusHeading(place: HTMLElement): void {
  const heading = place.querySelector<HTMLElement>('h4');
  if (heading) focusOn(heading);
  else place.focus();
}
