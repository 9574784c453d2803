import type { Edit } from '../../src/document/open-document';
import { strFromU8, unzipSync } from 'fflate';
import { anchorAt, openExample, type ExampleDocument } from './open-example';

/** The edit that writes `text` in place of the words marked «so». */
const edit = (paragraph: number, marked: string, text: string): Edit => ({
  key: `${String(paragraph)} ${text}`,
  anchor: anchorAt(paragraph, marked),
  text,
});

const xmlOf = ({ office }: ExampleDocument) =>
  strFromU8(unzipSync(office.host.save())['word/document.xml'] ?? new Uint8Array());

/** The texts of the body with the tracked changes accepted, or rejected. */
const texts = (example: ExampleDocument, version: 'Current' | 'Original') =>
  example.office.Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items');
    await context.sync();
    const read = paragraphs.items.map((paragraph) => paragraph.getReviewedText(version));
    await context.sync();
    return read.map(({ value }) => value);
  });

describe('writing in Word', () => {
  it('writes tracked changes over the fewest words, and leaves the tracking mode as it was', async () => {
    const example = openExample(['Health visitor to visit the family soon.', 'Mum to ring.']);
    await example.document.read();
    const outcomes = await example.document.applyEdits([
      edit(
        0,
        '«Health visitor to visit the family soon.»',
        'Asha Khan (health visitor) to visit the family by 3 March 2027.',
      ),
      edit(1, 'Mum to ring«».', ' the clinic'),
    ]);
    expect(outcomes).toEqual([
      {
        key: expect.any(String),
        applied: true,
        paragraphText: 'Asha Khan (health visitor) to visit the family by 3 March 2027.',
      },
      { key: '1  the clinic', applied: true, paragraphText: 'Mum to ring the clinic.' },
    ]);
    expect(await texts(example, 'Original')).toEqual([
      'Health visitor to visit the family soon.',
      'Mum to ring.',
    ]);
    expect(await texts(example, 'Current')).toEqual([
      'Asha Khan (health visitor) to visit the family by 3 March 2027.',
      'Mum to ring the clinic.',
    ]);
    const xml = xmlOf(example);
    expect(xml).not.toContain('<w:del w:id="1"><w:r><w:delText xml:space="preserve"> to visit');
    expect(xml.match(/delText/g)?.length).toBeLessThanOrEqual(6);
  });

  it('takes back what it wrote and leaves no trace, where nobody had tracked changes', async () => {
    const example = openExample(['Health visitor to visit the family soon.', '', 'Mum to ring.']);
    const before = xmlOf(example);
    await example.document.read();
    await example.document.applyEdits([
      edit(
        0,
        '«Health visitor to visit the family soon.»',
        'Asha Khan (health visitor) to visit on 3 March 2027.',
      ),
      edit(1, '', 'Asha Khan'),
    ]);
    expect(await texts(example, 'Current')).toEqual([
      'Asha Khan (health visitor) to visit on 3 March 2027.',
      'Asha Khan',
      'Mum to ring.',
    ]);
    const outcomes = await example.document.takeBack();
    expect(outcomes).toMatchObject([{ applied: true }, { applied: true }]);
    expect(xmlOf(example)).toBe(before);
    expect(await example.document.takeBack()).toEqual([]);
  });
});
