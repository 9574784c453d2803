import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks';
import { checkDocumentation } from './documentation';

describe('the documentation of the checks', () => {
  it('is what the checks say of themselves; if not, run npm run docs', () => {
    expect(readFileSync(join(__dirname, '../../src/checks/README.md'), 'utf8')).toBe(
      checkDocumentation(checks),
    );
  });

  it('has a heading for every check', () => {
    const text = checkDocumentation(checks);
    expect(checks.filter(({ metadata }) => !text.includes(`\n## ${metadata.id}\n`))).toEqual([]);
  });
});
