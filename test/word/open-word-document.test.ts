import { openWordDocument } from '../../src/word/open-word-document';
import { commonSettings } from '../../src/word/settings';
import { anchorAt, openExample } from './open-example';

describe('the document open in Word', () => {
  it('says what this Word can do', async () => {
    expect(await openExample(['x']).document.abilities()).toEqual({ comments: true, trackedChanges: true });
  });

  it('has no comments in a Word older than WordApi 1.4, and all the rest', async () => {
    const { office } = openExample(['Ask the nurse.']);
    const document = openWordDocument({
      word: office.Word,
      settings: commonSettings(office.settings),
      supports: (set, version) => set === 'WordApi' && Number(version) <= 1.3,
    });
    expect(await document.abilities()).toEqual({ comments: false, trackedChanges: false });
    expect(await document.readComments([0])).toEqual([]);
    expect((await document.read()).paragraphs[0]?.text).toBe('Ask the nurse.');
    await expect(document.attachComments([])).rejects.toMatchObject({ kind: 'not-supported' });
    await expect(document.deleteComments([])).rejects.toMatchObject({ kind: 'not-supported' });
  });

  it('shows words by selecting them, the paragraph where it cannot find them', async () => {
    const { document, office } = openExample(['one nurse', 'nurse or nurse', 'nu[-gone-]rse']);
    await document.read();
    await document.show(anchorAt(1, 'nurse or «nurse»'));
    expect(office.host.selection).toMatchObject({ text: 'nurse', firstParagraph: 1, start: 9, end: 14 });
    await document.show(anchorAt(2, '«nurse»'));
    expect(office.host.selection).toMatchObject({ firstParagraph: 2, start: 0 });
  });

  it('says that words are gone where it cannot show them', async () => {
    const { document } = openExample(['one']);
    await expect(document.show(anchorAt(7, '«seven»'))).rejects.toMatchObject({ kind: 'moved' });
  });

  it('keeps settings with the document', async () => {
    const { document, office } = openExample(['one']);
    expect(await document.readSetting('PlanCheck')).toBeNull();
    await document.writeSetting('PlanCheck', 'kept');
    await document.writeSetting('Other', 'x');
    await document.writeSetting('Other', null);
    const again = openExample(office.host.save()).document;
    expect(await again.readSetting('PlanCheck')).toBe('kept');
    expect(await again.readSetting('Other')).toBeNull();
  });

  it('answers calls made at once one after the other', async () => {
    const { document } = openExample(['one', 'two']);
    await document.read();
    const [read, outcomes, comments] = await Promise.all([
      document.read(),
      document.attachComments([{ key: 'k', anchor: anchorAt(1, '«two»'), text: 'Plan check' }]),
      document.readComments([1]),
    ]);
    expect(read.paragraphs).toHaveLength(2);
    expect(outcomes).toMatchObject([{ key: 'k', attached: 'words' }]);
    expect(comments.length).toBeLessThanOrEqual(1);
  });
});
