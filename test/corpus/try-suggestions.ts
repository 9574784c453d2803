/**
 * `npm run suggestions`: applies every suggestion to the plan it was made for and judges again. Prints, for the part of the
 * corpus that is looked at while tuning, each one that does not hold; of the part kept aside only how many.
 */
import { parseArgs } from 'node:util';
import { suggestionFaults } from './suggestion-faults';

const { values: options } = parseArgs({ options: { check: { type: 'string' } } });

for (const aside of [false, true]) {
  const { faults, tried, questions, serious, seriousQuestions } = suggestionFaults(aside);
  const chosen = faults.filter(({ check }) => !options.check || check === options.check);
  if (!aside)
    for (const { check, where, fault } of chosen) process.stdout.write(`${check} ${where}: ${fault}\n`);
  const byCheck = new Map<string, number>();
  for (const { check } of chosen) byCheck.set(check, (byCheck.get(check) ?? 0) + 1);
  process.stdout.write(
    `${aside ? 'Kept aside' : 'For tuning'}: ${String(tried)} applied, ${String(chosen.length)} faults; `,
  );
  process.stdout.write(
    `${String(questions)} are questions (${String(seriousQuestions)} of ${String(serious)} errors and warnings)\n`,
  );
  for (const [check, count] of [...byCheck].sort((one, other) => other[1] - one[1])) {
    process.stdout.write(`  ${check}: ${String(count)}\n`);
  }
}
