/** Writes the sample plans, one in each of the guides' layouts: `npm run plans`. The families in them are invented. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plans } from './plans';
import { writeDocument } from './council-document';

for (const [name, plan] of Object.entries(plans)) {
  await writeFile(join(import.meta.dirname, `${name}.docx`), writeDocument(plan));
}
