/** Builds the Flat OPC text that Word gives for the range of a table, from markup written short. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A package with a document part that holds `body`, and the style definitions given. */
export function flatOpc(body: string, styles = '', namespace = W): string {
  const part = (name: string, content: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="application/xml"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
  return (
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>' +
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part(
      '/_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    ) +
    part(
      '/word/document.xml',
      `<w:document xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
        `<w:body>${body}<w:p/><w:sectPr/></w:body></w:document>`,
    ) +
    part('/word/styles.xml', `<w:styles xmlns:w="${namespace}">${styles}</w:styles>`) +
    '</pkg:package>'
  );
}

/** A table of rows. */
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
/** A row of cells; `properties` goes into its `w:trPr`. */
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
/** A cell; `content` is markup, or plain text for one paragraph. `properties` goes into its `w:tcPr`. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
/** A paragraph; `content` is markup, or plain text for one run. `properties` goes into its `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;
/** A run; `content` is markup, or plain text. `properties` goes into its `w:rPr`. */
export const r = (content: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr>${content.startsWith('<') ? content : `<w:t xml:space="preserve">${content}</w:t>`}</w:r>`;
/** A content control around `content`. */
export const sdt = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
