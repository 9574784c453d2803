/** A browser takes longer than the five seconds a unit test may. */
jest.setTimeout(60_000);
