/** The bodies of documents as people leave them, each awkward in its own way. */
import { p, r, sdt, tbl, tc, tr } from '../ooxml/flat-opc';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
/** The attributes of Sam Lee's changes and comments. */
export const who = (id: number) => `w:id="${String(id)}" w:author="Sam Lee" w:date="2026-01-05T10:00:00Z"`;
const gone = (text: string, id = 901) =>
  `<w:del ${who(id)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const come = (text: string, id = 902) => `<w:ins ${who(id)}>${r(text, '<w:color w:val="C00000"/>')}</w:ins>`;
const moved = (kind: 'moveFrom' | 'moveTo', text: string, id: number) =>
  `<w:${kind}RangeStart ${who(id)} w:name="move${String(id % 10)}"/><w:${kind} ${who(id + 20)}>${r(text)}</w:${kind}>` +
  `<w:${kind}RangeEnd w:id="${String(id)}"/>`;
/** A field with its result. */
export const field = (code: string, result: string) =>
  `${r('<w:fldChar w:fldCharType="begin"/>')}${r(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`)}` +
  `${r('<w:fldChar w:fldCharType="separate"/>')}${r(result)}${r('<w:fldChar w:fldCharType="end"/>')}`;
const footnote = r('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>');
const commentedBy = (ids: readonly number[], content: string) =>
  ids.map((id) => `<w:commentRangeStart w:id="${String(id)}"/>`).join('') +
  content +
  ids
    .map(
      (id) => `<w:commentRangeEnd w:id="${String(id)}"/>${r(`<w:commentReference w:id="${String(id)}"/>`)}`,
    )
    .join('');

const header = tr(['Need', 'Outcome', 'Action', 'Who', 'By when'].map((text) => tc(text)));
const vague = 'Health visitor to support mum to improve attendance as soon as possible';
const row = (action: string, named = 'Health visitor', when = 'Ongoing') =>
  tr(
    ['Amira misses school', 'Amira will improve her attendance', action, named, when].map((text) => tc(text)),
  );
const down = (text: string) => tc(text, `<w:vMerge${text === '' ? '' : ' w:val="restart"'}/>`);
const across = (text: string, columns: number) => tc(text, `<w:gridSpan w:val="${String(columns)}"/>`);

const picture =
  '<w:drawing><wp:inline><wp:extent cx="300000" cy="300000"/><wp:docPr id="1" name="Picture"/><a:graphic>' +
  `<a:graphicData uri="${drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="dot.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
  '<pic:blipFill><a:blip r:embed="rId20"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
const box =
  '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/>' +
  `<wp:docPr id="2" name="Box"/><a:graphic><a:graphicData uri="${shape}"><wps:wsp><wps:cNvSpPr/>` +
  `<wps:spPr/><wps:txbx><w:txbxContent>${p('Boxed health visitor')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>` +
  '</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="width:90pt;height:30pt">' +
  `<v:textbox><w:txbxContent>${p('Boxed health visitor')}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`;

const prompt = (text: string, kind: string) =>
  sdt(
    r(text, '<w:rStyle w:val="PlaceholderText"/>'),
    `<w:id w:val="${String(600 + text.length)}"/><w:showingPlcHdr/>${kind}`,
  );
const choices = '<w:listItem w:displayText="Dad" w:value="1"/>';

/** Each body by what is awkward in it; the first paragraphs and the parts around it are the same for all. */
export const awkwardBodies = {
  'merged down and across':
    tbl(
      tr([across('Action plan for Amira', 5)]),
      header,
      tr([down('Amira misses school'), tc('Amira will improve'), across(vague, 2), tc('Ongoing')]),
      tr([down(''), tc('Amira will be happier'), tc('Social worker to monitor'), tc('TBC'), tc('ASAP')]),
      tr([across('Home', 2), tc('School to help regularly'), tc('School'), tc('Soon')]),
    ) + p('End', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  'tracked insertions, deletions and moves': tbl(
    header,
    row(p(`${gone('Nobody ')}${r(vague)}${come(' and to monitor regularly')}`)),
    row(
      p(
        `${r('He')}${gone('lll', 903)}${come('al', 904)}${r('th vis')}${come('itor', 905)}${r(' to sup')}${gone('p', 906)}${r('port mum')}`,
      ),
    ),
    row(
      p(moved('moveTo', 'Social worker to monitor', 911)),
      p(`${gone('Jo Bell', 907)}${come('Health visitor', 908)}`),
    ),
    row(p(`${r('School to help regularly ')}${moved('moveFrom', 'Social worker to monitor', 912)}`)),
    tr(
      ['Amira is late', 'Gone', gone('School to help', 909), 'Mum', 'Soon'].map((text) =>
        tc(text.startsWith('<') ? p(text) : text),
      ),
      `<w:del ${who(910)}/>`,
    ),
  ),
  'words over many runs, marks and accents': tbl(
    header,
    row(p([...vague].map((letter, at) => r(letter, at % 3 === 0 ? '<w:b/>' : '')).join(''))),
    row(
      p(
        `${r('\u200fHealth\u200f vis')}${r('<w:softHyphen/>')}${r('itor\u200e to sup\u00adport')}${r('<w:tab/><w:t>mum</w:t><w:br/>')}${r('regularly caf\u0065\u0301 \u{1F600}')}`,
      ),
    ),
    row(
      p(
        `${r('Health', '<w:i/>')}${r('<w:noBreakHyphen/>')}${r('visitor to \u201csupport\u201d mum', '<w:rtl/>')}`,
      ),
      '\u200eHealth\u00a0visitor\u200e',
    ),
  ),
  'tables within tables':
    tbl(tr([tc(`${p('Family plan')}${tbl(header, row(vague))}${p('School to help regularly')}`)])) +
    p('') +
    tbl(
      header,
      row(`${p('Social worker to monitor')}${tbl(tr([tc('Mum'), tc('Dad')]))}${p('and to support mum')}`),
    ),
  'content controls of every kind':
    p(sdt(r('Amira'), '<w:text/>')) +
    tbl(
      header,
      row(
        p(
          `${sdt(r('Health vis'), '<w:id w:val="5"/>')}${r('itor to support mum regularly ')}${prompt('Choose when.', '<w:date/>')}`,
        ),
        p(prompt('Choose an item.', `<w:dropDownList>${choices}</w:dropDownList>`)),
      ),
      sdt(
        row(
          sdt(p(vague), '<w:richText/>'),
          p(sdt(r('Health visitor'), `<w:comboBox>${choices}</w:comboBox>`)),
        ),
        '<w15:repeatingSectionItem xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
      ),
      row(
        p(
          `${sdt(r('\u2612'), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>')}${r(' School to help regularly')}`,
        ),
        p(prompt('Name', '<w:text/>')),
        p(sdt(r('1 May 2027'), '<w:date w:fullDate="2027-05-01T00:00:00Z"/>')),
      ),
      tr([
        tc('Amira is late'),
        tc('Amira will improve'),
        sdt(tc(vague), '<w:group/>'),
        tc('Mum'),
        tc(p(sdt(r(picture), '<w:picture/>'))),
      ]),
    ),
  'comments and answers on the same words': tbl(
    header,
    row(
      p(
        `${commentedBy([3, 4], r('Health visitor'))}${r(' to ')}${commentedBy([7], r('support'))}${r(' mum to improve')}`,
      ),
      p(commentedBy([9], r('Health visitor'))),
    ),
    row(vague),
  ),
  'fields, links, notes and bookmarks': tbl(
    header,
    row(
      p(
        `${r('Heal')}${field('REF place \\h', 'th vis')}${r('itor to ')}<w:fldSimple w:instr=" DATE ">${r('supp')}</w:fldSimple>${r('ort mum ')}` +
          `<w:hyperlink r:id="rId21">${r('as soon as', '<w:u w:val="single"/>')}</w:hyperlink>${footnote}${r(' poss')}` +
          `<w:bookmarkStart w:id="41" w:name="place"/>${r('ib')}<w:bookmarkEnd w:id="41"/>${footnote}${r('le')}`,
      ),
      p(field('MERGEFIELD who', 'Health visitor')),
      p(`${r('On')}${footnote}${r('going')}`),
    ),
  ),
  'text boxes, pictures and formulas': tbl(
    header,
    row(
      p(
        `${r('Health visitor ')}${r(box)}${r('to support mum ')}<m:oMath><m:r><m:t>x+12</m:t></m:r></m:oMath>${r(' as soon as possible')}`,
      ),
      p(`${r(picture)}${r('Health visitor')}`),
    ),
  ),
  'labels and values in one cell': tbl(
    tr(['Need: Amira misses school', 'Outcome: Amira will improve'].map((text) => tc(text))),
    tr([across(p(`${r('Action: ', '<w:b/>')}${r(vague)}`), 2)]),
    tr(['Who: Health visitor', 'By when: Ongoing'].map((text) => tc(text))),
  ),
  'labels at the left': tbl(
    tr(['Need', 'Amira misses school', 'Amira is often late'].map((text) => tc(text))),
    tr(['Outcome', 'Amira will improve', 'Amira will be better'].map((text) => tc(text))),
    tr([tc('Action'), tc(vague), tc('Social worker to monitor')]),
    tr([tc('Who'), tc('Health visitor'), tc(p(gone('Jo Bell')))]),
    tr(['By when', 'Ongoing', 'Soon'].map((text) => tc(text))),
  ),
};
