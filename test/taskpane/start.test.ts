import { startsWithCheck } from '../../src/taskpane/start';

describe('how the pane starts', () => {
  it('checks at once when the ribbon’s Check plan opened it, whatever Word adds to the address', () => {
    expect(startsWithCheck('?start=check')).toBe(true);
    expect(startsWithCheck('?start=check&_host_Info=Word$Web$16.01$en-GB$1')).toBe(true);
  });

  it('waits otherwise', () => {
    expect(startsWithCheck('')).toBe(false);
    expect(startsWithCheck('?_host_Info=Word$Web$16.01$en-GB$1')).toBe(false);
  });
});
