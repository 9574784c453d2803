import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a .docx by name; a text is written as UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

/** The parts of a small .docx with that XML in its body. */
export function documentParts(body: string, { settings = '', styles = '', more = {} as Parts } = {}): Parts {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  return {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('word/document.xml', 'document.main') +
      override('word/styles.xml', 'styles') +
      override('word/settings.xml', 'settings') +
      '</Types>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
      `<w:document xmlns:w="${transitional}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
    ]),
    'word/styles.xml': `<w:styles xmlns:w="${transitional}">${styles}</w:styles>`,
    'word/settings.xml': `<w:settings xmlns:w="${transitional}">${settings}</w:settings>`,
    ...more,
  };
}

/** A relationships part: pairs of kind and target. */
export function relationships(all: readonly (readonly [kind: string, target: string])[]): string {
  const each = all.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipTypes}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function zip(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A small .docx with that XML in its body. */
export function docx(body: string, options: Parameters<typeof documentParts>[1] = {}): Uint8Array {
  return zip(documentParts(body, options));
}

/** The parts of a .docx as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A paragraph of one run for each text. */
export function paragraph(...texts: readonly string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

/** A table: each cell the XML of what is in it. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
