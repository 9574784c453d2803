import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Edit } from '../../src/document/open-document';
import { commonSettings } from '../../src/word/settings';
import { openWordDocument } from '../../src/word/open-word-document';
import { p, r, sdt } from '../ooxml/flat-opc';
import { buildDocx } from '../documents/build-docx';
import { anchorAt, openExample, type ExampleDocument } from './open-example';

/** The edit that writes `text` in place of the words marked «so». */
const edit = (paragraph: number, marked: string, text: string): Edit => ({
  key: `${String(paragraph)} ${text}`,
  anchor: anchorAt(paragraph, marked),
  text,
});

/** The edit that makes one text of a paragraph into another. */
const rewrite = (paragraph: number, before: string, after: string) =>
  edit(paragraph, before === '' ? '' : `«${before}»`, after);

const xmlOf = ({ office }: ExampleDocument) =>
  strFromU8(unzipSync(office.host.save())['word/document.xml'] ?? new Uint8Array());

/** The texts of the body with the tracked changes accepted, or rejected. */
const texts = (example: ExampleDocument, version: 'Current' | 'Original') =>
  example.office.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/style');
    await context.sync();
    const read = paragraphs.items.map((paragraph) => paragraph.getReviewedText(version));
    await context.sync();
    return read.map(({ value }) => value);
  });

const trackingMode = (example: ExampleDocument) =>
  example.office.Word.run(async ({ document, sync }) => {
    document.load('changeTrackingMode');
    await sync();
    return document.changeTrackingMode;
  });

// A busy machine must not fail these.
jest.setTimeout(60_000);

const visit = 'Health visitor to visit the family soon.';
const visitMended = 'Asha Khan (health visitor) to visit the family by 3 March 2027.';

describe('writing in Word', () => {
  it('writes tracked changes over the fewest words, and leaves the tracking mode as it was', async () => {
    const example = openExample([visit, 'Mum to ring.']);
    await example.document.read();
    const outcomes = await example.document.applyEdits([
      rewrite(0, visit, visitMended),
      edit(1, 'Mum to ring«».', ' the clinic'),
    ]);
    expect(outcomes).toEqual([
      { key: `0 ${visitMended}`, applied: true, paragraphText: visitMended },
      { key: '1  the clinic', applied: true, paragraphText: 'Mum to ring the clinic.' },
    ]);
    expect(await texts(example, 'Original')).toEqual([visit, 'Mum to ring.']);
    expect(await texts(example, 'Current')).toEqual([visitMended, 'Mum to ring the clinic.']);
    expect([...xmlOf(example).matchAll(/<w:delText[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
      'Health',
      'soon',
    ]);
    expect(await trackingMode(example)).toBe('Off');
  });

  it('keeps the mode of a person who tracks only their own changes', async () => {
    const example = openExample([visit]);
    await example.document.read();
    await example.office.Word.run(async ({ document, sync }) => {
      document.changeTrackingMode = 'TrackMineOnly';
      await sync();
    });
    await example.document.applyEdits([rewrite(0, visit, visitMended)]);
    expect(await trackingMode(example)).toBe('TrackMineOnly');
    expect(await texts(example, 'Original')).toEqual([visit]);
  });

  it('writes in a fixed number of round trips, however many paragraphs there are', async () => {
    const trips = async (count: number) => {
      const lines = Array.from({ length: count }, (_, at) => `Line ${String(at)} soon.`);
      const { document, office } = openExample(lines);
      await document.read();
      const before = office.host.roundTrips;
      const edits = lines.map((line, at) => rewrite(at, line, line.replace('soon', 'by 3 March')));
      expect(await document.applyEdits(edits)).toHaveLength(count);
      return office.host.roundTrips - before;
    };
    expect(await trips(30)).toBe(await trips(2));
  });

  it('keeps the look of the words round it, and writes in the look of those it replaces', async () => {
    const xml = p(r('Mum', '<w:b/>') + r(' to ring ') + r('soon', '<w:i/>') + r('.'));
    const example = openExample(buildDocx([], { xml }));
    await example.document.read();
    await example.document.applyEdits([rewrite(0, 'Mum to ring soon.', 'Mum to ring by Friday. Dad too.')]);
    const written = xmlOf(example);
    expect(written).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>Mum<\/w:t>/);
    expect(written).toMatch(/<w:i\/><\/w:rPr><w:t[^>]*>by Friday<\/w:t>/);
    expect(await texts(example, 'Current')).toEqual(['Mum to ring by Friday. Dad too.']);
  });

  it.each([
    ['an empty paragraph', p('')],
    [
      'a paragraph of deleted words',
      '<w:p><w:del w:id="9" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>',
    ],
    ['a prompt in a line', p(sdt(r('Click to say who'), '<w:text/><w:showingPlcHdr/>'))],
    ['a prompt round a line', sdt(p('Click to say who'), '<w:showingPlcHdr/>')],
  ])('writes into %s, and takes it back', async (_where, xml) => {
    const example = openExample(buildDocx(['before'], { xml }));
    await example.document.read();
    const before = await texts(example, 'Current');
    expect(await example.document.applyEdits([edit(1, '', 'Asha Khan')])).toMatchObject([{ applied: true }]);
    expect((await texts(example, 'Current'))[1]).toBe('Asha Khan');
    expect(await example.document.takeBack()).toMatchObject([{ applied: true }]);
    expect(await texts(example, 'Current')).toEqual(before);
  });

  it('writes beside a prompt that stays', async () => {
    const xml = p(r('By when: soon ') + sdt(r('Click to add more'), '<w:showingPlcHdr/>'));
    const example = openExample(buildDocx([], { xml }));
    await example.document.read();
    const outcomes = await example.document.applyEdits([edit(0, 'By when: «soon» ', '3 March 2027')]);
    expect(outcomes).toMatchObject([{ applied: true }]);
    expect(await texts(example, 'Current')).toEqual(['By when: 3 March 2027 Click to add more']);
  });

  it('writes nothing where the paragraph reads otherwise than it did', async () => {
    const example = openExample([visit, 'Mum to ring soon.']);
    await example.document.read();
    await example.office.Word.run(async ({ document, sync }) => {
      document.body.paragraphs.getFirst().insertText(' Or not.', 'End');
      await sync();
    });
    const outcomes = await example.document.applyEdits([
      rewrite(0, visit, visitMended),
      rewrite(1, 'Mum to ring soon.', 'Mum to ring today.'),
    ]);
    expect(outcomes).toMatchObject([{ applied: false, error: { kind: 'moved' } }, { applied: true }]);
    expect(await texts(example, 'Current')).toEqual([`${visit} Or not.`, 'Mum to ring today.']);
  });

  it('says that the document is protected, and leaves it and its mode as they were', async () => {
    const example = openExample([visit], {}, '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');
    await example.document.read();
    const before = xmlOf(example);
    expect(await example.document.applyEdits([rewrite(0, visit, visitMended)])).toMatchObject([
      { applied: false, error: { kind: 'protected' } },
    ]);
    expect(xmlOf(example)).toBe(before);
  });

  it('takes one of two edits that have the same words', async () => {
    const { document } = openExample(['Mum to ring soon.']);
    await document.read();
    const outcomes = await document.applyEdits([
      edit(0, 'Mum to «ring soon».', 'ring today'),
      edit(0, 'Mum to ring «soon».', 'by Friday'),
    ]);
    expect(outcomes).toMatchObject([
      { applied: true, paragraphText: 'Mum to ring today.' },
      { key: '0 by Friday', applied: false },
    ]);
  });

  it('refuses in a Word without tracked changes', async () => {
    const { office } = openExample([visit]);
    const document = openWordDocument({
      word: office.Word,
      settings: commonSettings(office.settings),
      supports: (set, version) => set === 'WordApi' && Number(version) <= 1.3,
    });
    await expect(document.applyEdits([])).rejects.toMatchObject({ kind: 'not-supported' });
  });

  it.each([
    ['Word fails after each writing', { failsAfterWriting: true }],
    ['ranges do not outlive a change', { rangesGoStale: true }],
    ['both', { failsAfterWriting: true, rangesGoStale: true }],
  ])('writes everything once where %s', async (_what, faults) => {
    const example = openExample([visit, 'Mum to ring soon and often, and to write soon.'], faults);
    await example.document.read();
    const mended = 'Mum to ring by Friday and twice a week, and to write by Friday.';
    const outcomes = await example.document.applyEdits([
      rewrite(0, visit, visitMended),
      rewrite(1, 'Mum to ring soon and often, and to write soon.', mended),
    ]);
    expect(outcomes).toMatchObject([{ applied: true }, { applied: true }]);
    expect(await texts(example, 'Current')).toEqual([visitMended, mended]);
    expect(await trackingMode(example)).toBe('Off');
  });
});

describe('taking back', () => {
  it('leaves no trace where nobody had tracked changes', async () => {
    const example = openExample([visit, '', 'Mum to ring.']);
    const before = xmlOf(example);
    await example.document.read();
    await example.document.applyEdits([rewrite(0, visit, visitMended), edit(1, '', 'Asha Khan')]);
    expect(await texts(example, 'Current')).toEqual([visitMended, 'Asha Khan', 'Mum to ring.']);
    expect(await example.document.takeBack()).toMatchObject([{ applied: true }, { applied: true }]);
    expect(xmlOf(example)).toBe(before);
    expect(await example.document.takeBack()).toEqual([]);
  });

  it('writes the old words back where others have tracked changes, or where Word cannot reject', async () => {
    const example = openExample(['Mum to [-phone-][+ring+] soon.', visit]);
    await example.document.read();
    await example.document.applyEdits([
      rewrite(0, 'Mum to ring soon.', 'Mum to ring today.'),
      rewrite(1, visit, visitMended),
    ]);
    const prototype: object = Reflect.getPrototypeOf(example.office.Word.Paragraph.prototype) ?? {};
    expect('getTrackedChanges' in prototype).toBe(false);
    Reflect.defineProperty(example.office.Word.Paragraph.prototype, 'getTrackedChanges', {
      value: undefined,
    });
    expect(await example.document.takeBack()).toMatchObject([{ applied: true }, { applied: true }]);
    expect(await texts(example, 'Current')).toEqual(['Mum to ring soon.', visit]);
    expect(await texts(example, 'Original')).toEqual(['Mum to phone soon.', visit]);
  });

  it('leaves a paragraph alone that someone has edited since', async () => {
    const example = openExample([visit, 'Mum to ring soon.']);
    await example.document.read();
    await example.document.applyEdits([
      rewrite(0, visit, visitMended),
      rewrite(1, 'Mum to ring soon.', 'Mum to ring today.'),
    ]);
    await example.office.Word.run(async ({ document, sync }) => {
      document.body.paragraphs.getFirst().insertText(' Or not.', 'End');
      await sync();
    });
    expect(await example.document.takeBack()).toMatchObject([
      { applied: false, error: { kind: 'moved' } },
      { applied: true },
    ]);
    expect(await texts(example, 'Current')).toEqual([`${visitMended} Or not.`, 'Mum to ring soon.']);
  });
});

describe('any writing', () => {
  const word = fc.constantFrom(
    'Mum',
    'to',
    'ring',
    'soon',
    '.',
    ',',
    'Asha Khan',
    '(nurse)',
    'a',
    "don't",
    '–',
  );
  // No marks in a row: Word counts no hits that overlap, so that two of three commas are refused.
  const sentence = fc.array(word, { maxLength: 9 }).map((words) =>
    words
      .join(' ')
      .replace(/ ([.,])/g, '$1')
      .replace(/([.,])[.,]+/g, '$1'),
  );
  /** Some words inserted and some deleted by another writer. */
  const tracked = fc
    .array(
      fc
        .tuple(fc.constantFrom('[-', '[+', ''), word)
        .map(([mark, text]) => (mark === '' ? text : `${mark} ${text}${mark === '[-' ? '-]' : '+]'}`)),
      { maxLength: 7 },
    )
    .map((pieces) => pieces.join(' '));
  const current = (marked: string) => marked.replace(/\[-.*?-\]/g, '').replace(/\[\+(.*?)\+\]/g, '$1');

  it('reads as was said, rejects to what it was, and can be taken back', async () => {
    const paragraph = fc.record({ before: fc.oneof(sentence, tracked), after: sentence });
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 12 }), async (paragraphs) => {
        const example = openExample(paragraphs.map(({ before }) => before));
        const { paragraphs: raw } = await example.document.read();
        expect(raw).toHaveLength(paragraphs.length);
        const original = await texts(example, 'Original');
        const before = await texts(example, 'Current');
        expect(before).toEqual(paragraphs.map((each) => current(each.before)));
        const edits = paragraphs.map(({ after }, at) => rewrite(at, before[at] ?? '', after));
        const outcomes = await example.document.applyEdits(edits);
        const written = paragraphs.map(({ after }, at) => (outcomes[at]?.applied ? after : before[at]));
        expect(await texts(example, 'Current')).toEqual(written);
        expect(await texts(example, 'Original')).toEqual(original);
        expect(await trackingMode(example)).toBe('Off');
        const back = await example.document.takeBack();
        const notBack = new Set(back.flatMap(({ key, applied }) => (applied ? [] : [key])));
        const after = await texts(example, 'Current');
        before.forEach((text, at) => {
          const isBack = !notBack.has(edits[at]?.key ?? '');
          // Known limit: where another writer has deleted the same words, Word's search may find those, and taking back
          // ends half way; it says so, and nothing that stood before is lost.
          const mayEndHalfWay = !isBack && paragraphs[at]?.before.includes('[-') === true;
          if (!mayEndHalfWay) expect(after[at]).toBe(isBack ? text : written[at]);
        });
        expect(await texts(example, 'Original')).toEqual(original);
        // Only beside words that another writer has deleted may words not be found; and where that paragraph held
        // another's changes, only our own deletions may be in the way of writing the old words back.
        paragraphs.forEach((each, at) => {
          if (!each.before.includes('[-')) expect(outcomes[at]).toMatchObject({ applied: true });
          if (!/\[[-+]/.test(each.before)) expect(notBack.has(edits[at]?.key ?? '')).toBe(false);
        });
        example.office.close();
      }),
      { numRuns: 40 },
    );
  });
});
