/** What the five letters of SMART stand for in this house, each one of the readings in the guides. */
export interface Letters {
  readonly s: 'specific';
  readonly m: 'measurable';
  readonly a: 'achievable' | 'agreed' | 'attainable';
  readonly r: 'realistic' | 'relevant';
  readonly t: 'timely' | 'time-bound' | 'time-scaled';
}

/** Torbay's reading of them: what holds where the house says nothing. */
export const defaultLetters: Letters = {
  s: 'specific',
  m: 'measurable',
  a: 'achievable',
  r: 'realistic',
  t: 'timely',
};
