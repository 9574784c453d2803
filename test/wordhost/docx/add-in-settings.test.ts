import { openHost } from '../../../src/wordhost';
import { docx, paragraph, partsOf } from '../document-parts';

describe('the add-in’s settings', () => {
  const source = docx(paragraph('Words'));
  const settings = { 'plan-check': '{"a":"“quoted” & <b>"}', list: [1, { two: null }], flag: false };

  it('are kept where Word keeps them', () => {
    const host = openHost(source);
    host.saveSettings(settings);
    const parts = partsOf(host.save());
    expect(parts['_rels/.rels']).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"',
    );
    expect(parts['word/webextensions/_rels/taskpanes.xml.rels']).toContain('Target="webextension1.xml"');
    expect(parts['word/webextensions/taskpanes.xml']).toContain('<wetp:webextensionref r:id="rId1"/>');
    expect(parts['word/webextensions/webextension1.xml']).toContain(
      '<we:property name="flag" value="false"/>',
    );
    expect(parts['[Content_Types].xml']).toContain('/word/webextensions/webextension1.xml');
  });

  it('are there again after saving, and can be changed and taken away', () => {
    const host = openHost(source);
    host.saveSettings(settings);
    const again = openHost(host.save());
    expect(again.getSettings()).toEqual(settings);
    again.saveSettings({ flag: true });
    expect(openHost(again.save()).getSettings()).toEqual({ flag: true });
    again.saveSettings({});
    expect(openHost(again.save()).getSettings()).toEqual({});
  });

  it('cost nothing where there are none', () => {
    const host = openHost(source);
    host.saveSettings({});
    expect(host.getSettings()).toEqual({});
    expect(partsOf(host.save())).toEqual(partsOf(source));
  });
});
