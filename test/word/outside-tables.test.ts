import { readDocument } from '../../src/ooxml/read-document';
import type { FaultPlan } from '../../src/wordhost';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildDocx } from '../documents/build-docx';
import { openExample } from './open-example';

const table = {
  rows: [
    ['Action', 'Who'],
    ['Asha to ring', ''],
  ],
};
const prompt =
  '<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Enter a date.</w:t></w:r></w:sdtContent></w:sdt>';
const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>never</w:t></w:r>';
const runsOn =
  '<w:p><w:pPr><w:rPr><w:del w:id="7" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Seen on </w:t></w:r></w:p>' +
  '<w:p><w:r><w:t>1 May 2027</w:t></w:r></w:p>';

/** The document with markup in the place of words. */
function example(): Uint8Array {
  const bytes = buildDocx([
    'Date of next review: [-12/01/2027-][+12/02/2027+]',
    'Date of birth: PROMPT',
    table,
    'Chair: HIDDEN',
    'RUNSON',
    'End',
  ]);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace('PROMPT</w:t></w:r>', `</w:t></w:r>${prompt}`)
    .replace('HIDDEN</w:t></w:r>', `</w:t></w:r>${hidden}`)
    .replace(/<w:p><w:r><w:t xml:space="preserve">RUNSON<\/w:t><\/w:r><\/w:p>/, runsOn);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

async function textsOutside(faults: FaultPlan = {}) {
  const { document } = openExample(example(), faults);
  const { blocks } = readDocument(await document.read());
  return blocks.map((block) => (block.kind === 'paragraph' ? block.paragraph.text : 'table'));
}

describe('the text outside tables', () => {
  it('is what a reader sees now: no deleted text, no prompt, nothing hidden', async () => {
    expect(await textsOutside()).toEqual([
      'Date of next review: 12/02/2027',
      'Date of birth: ',
      'table',
      'Chair: ',
      'Seen on 1 May 2027',
      '',
      'End',
    ]);
  });

  it('is Word’s own where Word gives no markup', async () => {
    const texts = await textsOutside({ ooxmlFails: true });
    expect(texts).toHaveLength(7);
    expect(texts.at(-1)).toBe('End');
  });

  it('is placed right where Word counts more paragraphs than there are', async () => {
    const texts = await textsOutside({ rowMarksCounted: true });
    expect(texts).toContain('Date of next review: 12/02/2027');
    expect(texts.at(-1)).toBe('End');
  });
});
