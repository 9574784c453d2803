/**
 * `npm run suggestions`: applies every suggestion to the plan it was made for and judges again. Prints, for the part of the
 * corpus that is looked at while tuning, each one that does not hold; of the part kept aside only how many. `--check ID` and
 * `--plan NAME` choose some of them; with `--texts` it prints every text as it would be written.
 */
import { parseArgs } from 'node:util';
import { trySuggestions } from './suggestions-tried';

const { values: options } = parseArgs({
  options: { check: { type: 'string' }, plan: { type: 'string' }, texts: { type: 'boolean' } },
});

for (const aside of [false, true]) {
  const { check, plan } = options;
  const { faults, tried, questions, serious, seriousQuestions } = trySuggestions({ aside, check, plan });
  if (!aside) {
    const texts = options.texts ? tried : [];
    for (const each of texts)
      process.stdout.write(`${each.check} ${each.where}\n  ${each.message}\n  ${each.text}\n`);
    for (const each of faults) process.stdout.write(`${each.check} ${each.where}: ${each.fault}\n`);
  }
  const byCheck = new Map<string, number>();
  for (const each of faults) byCheck.set(each.check, (byCheck.get(each.check) ?? 0) + 1);
  process.stdout.write(
    `${aside ? 'Kept aside' : 'For tuning'}: ${String(tried.length)} applied, ${String(faults.length)} faults; `,
  );
  process.stdout.write(
    `${String(questions)} are questions (${String(seriousQuestions)} of ${String(serious)} errors and warnings)\n`,
  );
  for (const [name, count] of [...byCheck].sort((one, other) => other[1] - one[1])) {
    process.stdout.write(`  ${name}: ${String(count)}\n`);
  }
}
