/** `npm run docs`: writes `src/checks/README.md` from the catalogue. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks';
import { checkDocumentation } from './documentation';

writeFileSync(join(__dirname, '../../src/checks/README.md'), checkDocumentation(checks));
