import { addressOf } from '../../../src/wordhost/xml/namespaces';
import { declareIgnorable, newElement, setAttribute } from '../../../src/wordhost/xml/new-element';
import { parseXml } from '../../../src/wordhost/xml/parse-xml';
import { writeXml } from '../../../src/wordhost/xml/write-xml';
import { append, attributeOf, elementOf, textIn } from '../../../src/wordhost/xml/xml-tree';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

describe('an XML part', () => {
  it.each([
    '<a/>',
    '<a><!-- remark --><b x="1" y="&lt;&amp;&quot;&#10;&#9;"/> text &amp; &lt;more&gt; \u00a0😀<?do it?></a>',
    `<w:p xmlns:w="${addressOf('w')}" xmlns:odd="urn:odd" odd:a="1"><w:t xml:space="preserve"> a </w:t><odd:b xmlns="urn:other"><c/></odd:b></w:p>`,
    '<?mso-application progid="Word.Document"?><a>\n  <b/>\n</a><!-- end -->',
  ])('is written as it was read: %s', (xml) => {
    expect(writeXml(parseXml(declaration + xml, 'part'))).toBe(declaration + xml);
  });

  it('keeps characters that other writers leave as they are', () => {
    expect(textIn(parseXml('<a>x<![CDATA[<&]]>y&#13;z</a>', 'part').root)).toBe('x<&y\rz');
    expect(writeXml(parseXml('<a>&#13;</a>', 'part'))).toContain('<a>&#13;</a>');
  });

  it('is named alike whatever its prefixes', () => {
    const { root } = parseXml(`<x:p xmlns:x="${addressOf('w', true)}" x:val="1" val="2"/>`, 'part');
    expect([root.name, attributeOf(root, 'w:val'), attributeOf(root, 'val')]).toEqual(['w:p', '1', '2']);
  });
});

describe('newElement', () => {
  it('takes the document’s prefix and declares what is missing', () => {
    const document = parseXml(`<x:p xmlns:x="${addressOf('w')}" xmlns:w14="urn:taken"/>`, 'part');
    append(
      document.root,
      newElement(document, 'w:r', { 'w:val': '1', 'w14:paraId': '2', 'xml:space': 'preserve' }),
    );
    expect(writeXml(document)).toBe(
      `${declaration}<x:p xmlns:x="${addressOf('w')}" xmlns:w14="urn:taken" xmlns:w141="${addressOf('w14')}">` +
        '<x:r x:val="1" w141:paraId="2" xml:space="preserve"/></x:p>',
    );
  });

  it('needs no prefix in the default namespace but for attributes', () => {
    const document = parseXml(`<p xmlns="${addressOf('w')}"/>`, 'part');
    append(document.root, newElement(document, 'w:r', { 'w:val': '1' }));
    expect(writeXml(document)).toContain(`<r w:val="1"/>`);
    expect(
      attributeOf(elementOf(parseXml(writeXml(document), 'part').root, 'w:r') ?? document.root, 'w:val'),
    ).toBe('1');
  });

  it('lists what older Words do not know once', () => {
    const document = parseXml(`<w:p xmlns:w="${addressOf('w')}"/>`, 'part');
    for (const prefix of ['w14', 'w15', 'w14']) declareIgnorable(document, prefix);
    expect(attributeOf(document.root, 'mc:Ignorable')).toBe('w14 w15');
    setAttribute(document, document.root, 'mc:Ignorable', null);
    expect(attributeOf(document.root, 'mc:Ignorable')).toBeNull();
  });
});
