import { trySuggestions } from './suggestions-tried';

jest.setTimeout(240_000);

describe.each([
  ['for tuning', false, 0.005],
  ['kept aside', true, 0.025],
])('the suggestions for the plans %s', (_, aside, borne) => {
  const { faults, tried, serious, seriousQuestions } = trySuggestions({ aside });

  it('carry text to write for at least four in five errors and warnings', () => {
    expect(seriousQuestions / serious).toBeLessThanOrEqual(0.2);
  });

  it('turn no safeguard round and leave no blank open', () => {
    expect(faults.filter(({ fault }) => /^a negation lost|^a blank left open/.test(fault))).toEqual([]);
  });

  // `npm run suggestions` lists those that do not hold yet; this keeps their number from growing.
  it('make their finding go away and raise nothing as serious, all but a few', () => {
    expect(faults.length / tried.length).toBeLessThanOrEqual(borne);
  });
});
