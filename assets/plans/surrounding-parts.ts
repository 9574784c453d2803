/** The parts of a Word file round the document itself: header and footer, styles, the bullet list, and the lists of parts. */
import type { CouncilDocument } from './council-document';

/** The namespace of WordprocessingML. */
export const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The council's name and the document's at the top of each page. */
export function header({ council, title, colour }: CouncilDocument): string {
  return (
    `<w:hdr xmlns:w="${w}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="${colour}"/></w:rPr>` +
    `<w:t xml:space="preserve">${escape(council)}  </w:t></w:r><w:r><w:t>${escape(title)}</w:t></w:r></w:p></w:hdr>`
  );
}

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** "Page 1 of 3" at the foot of each page. */
export const footer =
  `<w:ftr xmlns:w="${w}">` +
  '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">Confidential. Page </w:t></w:r>' +
  `${field('PAGE')}<w:r><w:t xml:space="preserve"> of </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`;

/** The styles, in the council's colour. */
export function styles({ colour }: CouncilDocument): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`)
    .join('');
  return (
    `<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>` +
    '<w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr>' +
    '</w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    paragraphStyle('Title', 'Title', '', `<w:b/><w:color w:val="${colour}"/><w:sz w:val="40"/>`) +
    paragraphStyle(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
      `<w:b/><w:color w:val="${colour}"/><w:sz w:val="26"/>`,
    ) +
    paragraphStyle('Quote', 'Quote', '<w:ind w:left="400" w:right="400"/>', '<w:i/>') +
    paragraphStyle('Header', 'header', '', '<w:sz w:val="18"/>') +
    paragraphStyle(
      'TableText',
      'Table Text',
      '<w:spacing w:before="40" w:after="40"/>',
      '<w:sz w:val="19"/>',
    ) +
    paragraphStyle(
      'TableTitle',
      'Table Title',
      '<w:spacing w:before="60" w:after="60"/>',
      '<w:b/><w:color w:val="FFFFFF"/>',
    ) +
    '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>' +
    '<w:rPr><w:color w:val="666666"/></w:rPr></w:style>' +
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>` +
    '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>'
  );
}

function paragraphStyle(id: string, name: string, paragraphs: string, characters: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:pPr>${paragraphs}</w:pPr><w:rPr>${characters}</w:rPr></w:style>`
  );
}

/** One list: bullets. */
export const numbering =
  `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  '<w:pPr><w:ind w:left="227" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** The targets of a part by type, in order: rId1, rId2 and so on. */
export function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${all.join('')}</Relationships>`;
}

/** What each part of the file is. */
export const contentTypes =
  `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  (
    [
      ['document', 'document.main'],
      ['styles', 'styles'],
      ['numbering', 'numbering'],
      ['header1', 'header'],
      ['footer1', 'footer'],
    ] as const
  )
    .map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${type}+xml"/>`)
    .join('') +
  '</Types>';

/** The text as it may stand in XML. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
