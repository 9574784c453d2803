/** Documents as people leave them, in whole packages: a header, notes, lists, a picture, and comments with an answer. */
import { p, r } from '../ooxml/flat-opc';
import { relationships, strict, transitional, zip } from '../wordhost/document-parts';
import { awkwardBodies, field, who } from './awkward-bodies';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const microsoft = 'http://schemas.microsoft.com/office/word';
const namespaces =
  `xmlns:w="${transitional}" xmlns:r="${office}/relationships" xmlns:m="${office}/math" xmlns:a="${drawing}/main" ` +
  `xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:pic="${drawing}/picture" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  `xmlns:w14="${microsoft}/2010/wordml" xmlns:wps="${microsoft}/2010/wordprocessingShape"`;

/** A picture of one point. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The documents, each by what is awkward in it. */
export const awkwardDocuments: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...Object.entries(awkwardBodies).map(([name, body]) => [name, packed(body)] as const),
  ['the strict edition', packed(awkwardBodies['tracked insertions, deletions and moves'], inStrict)],
  ['unusual prefixes', packed(awkwardBodies['comments and answers on the same words'], withOtherPrefix)],
];

function packed(body: string, rewritten: (xml: string) => string = (xml) => xml): Uint8Array {
  const part = (
    root: string,
    content: string,
    attributes = `xmlns:w="${transitional}" xmlns:r="${office}/relationships"`,
  ) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} ${attributes}>${content}</w:${root}>`;
  const stories = {
    styles: part(
      'styles',
      '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>',
    ),
    settings: part('settings', '<w:zoom w:percent="90"/>'),
    numbering: part(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    footnotes: part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p('As agreed as soon as possible.')}</w:footnote>`,
    ),
    header: part('hdr', p('Health visitor to improve')),
    footer: part('ftr', p(field('PAGE', '1'))),
    comments: part(
      'comments',
      [3, 4, 7, 9].map(comment).join(''),
      `xmlns:w="${transitional}" xmlns:w14="${microsoft}/2010/wordml"`,
    ),
    commentsExtended: `<w15:commentsEx xmlns:w15="${microsoft}/2012/wordml"><w15:commentEx w15:paraId="0A000003" w15:done="0"/><w15:commentEx w15:paraId="0A000004" w15:paraIdParent="0A000003" w15:done="0"/></w15:commentsEx>`,
  };
  const main = part(
    'document',
    `<w:body>${p(r('Plan for Amira'))}${body}${p('After')}<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:body>`,
    namespaces,
  );
  const kinds = Object.keys(stories);
  const links = relationships(kinds.map((kind) => [kind, `${kind}.xml`])).replace(
    '</Relationships>',
    `<Relationship Id="rId20" Type="${office}/relationships/image" Target="media/dot.png"/>` +
      `<Relationship Id="rId21" Type="${office}/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
  );
  const types = ['document', ...kinds].map(
    (kind) =>
      `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind === 'document' ? 'document.main' : kind}+xml"/>`,
  );
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>${types.join('')}</Types>`,
    '_rels/.rels': rewritten(relationships([['officeDocument', 'word/document.xml']])),
    'word/_rels/document.xml.rels': rewritten(links),
    'word/document.xml': rewritten(main),
    ...Object.fromEntries(Object.entries(stories).map(([kind, xml]) => [`word/${kind}.xml`, rewritten(xml)])),
    'word/media/dot.png': Uint8Array.from(Buffer.from(dot, 'base64')),
    'custom/odd.bin': Uint8Array.from([0, 1, 254, 255]),
  });
}

function comment(id: number): string {
  const content = r(`Note ${String(id)} & more`.replace('&', '&amp;'), '<w:b/>');
  return `<w:comment ${who(id)} w:initials="SL"><w:p w14:paraId="0A00000${String(id)}">${r('<w:annotationRef/>')}${content}</w:p></w:comment>`;
}

function inStrict(xml: string): string {
  return xml.replaceAll(transitional, strict).replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument');
}

function withOtherPrefix(xml: string): string {
  return xml.replaceAll('xmlns:w=', 'xmlns:ns0=').replace(/(<\/?| )w:/g, '$1ns0:');
}
