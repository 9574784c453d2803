import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plans } from '../../assets/plans/plans';
import { writeDocument } from '../../assets/plans/council-document';

describe('the sample plans', () => {
  it.each(Object.entries(plans))('%s.docx is the one that "npm run plans" writes', (name, plan) => {
    const kept = readFileSync(join(__dirname, '..', '..', 'assets', 'plans', `${name}.docx`));
    expect(Buffer.from(writeDocument(plan)).equals(kept)).toBe(true);
  });
});
