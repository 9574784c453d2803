/** True where the ribbon's Check plan opened the pane (`taskpane.html?start=check`): the plan is checked at once. */
export function startsWithCheck(search: string): boolean {
  return new URLSearchParams(search).get('start') === 'check';
}
