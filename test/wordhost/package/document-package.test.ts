import { strToU8, unzipSync } from 'fflate';
import { openHost, PackageError } from '../../../src/wordhost';
import {
  documentParts,
  docx,
  paragraph,
  partsOf,
  relationships,
  strict,
  transitional,
  zip,
} from '../document-parts';

function failure(bytes: Uint8Array): PackageError {
  try {
    openHost(bytes);
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
  throw new Error('It was opened.');
}

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('opening and saving', () => {
  const image = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
  const more = {
    'customXml/item1.xml': '<?xml version="1.0"?>\n<mine   a = "1"><!-- kept --></mine>',
    'word/media/image1.png': image,
    'word/theme/theme1.xml': 'this is no XML & nobody asks',
  };

  it('carries every part through byte for byte, in its order, the content types first', () => {
    const parts = documentParts(paragraph('One'), { more });
    const { '[Content_Types].xml': types, ...others } = parts;
    const source = zip({ ...others, '[Content_Types].xml': types ?? '' });
    const saved = openHost(source).save();
    const names = Object.keys(unzipSync(saved));
    expect(names).toEqual(['[Content_Types].xml', ...Object.keys(others)]);
    for (const [name, part] of Object.entries(unzipSync(source)))
      expect([name, [...(unzipSync(saved)[name] ?? [])]]).toEqual([name, [...part]]);
  });

  it('gives the same bytes for the same document', () => {
    const source = docx(paragraph('One'));
    expect(openHost(source).save()).toEqual(openHost(source).save());
  });

  it('finds the document through the relationships, whatever its name', () => {
    const parts = documentParts('');
    const document = parts['word/document.xml'] ?? '';
    const host = openHost(
      zip({
        '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
        '_rels/.rels': relationships([['officeDocument', '/here/My text.xml']]),
        'here/My text.xml': String(document).replace('<w:sectPr', `${paragraph('Found')}<w:sectPr`),
      }),
    );
    expect(bodyText(host)).toBe('Found');
  });

  it('reads unusual prefixes and the strict edition', () => {
    const root = (prefix: string, address: string) =>
      `<${prefix}document xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${address}">` +
      `<${prefix}body><${prefix}p><${prefix}r><${prefix}t>Words</${prefix}t></${prefix}r></${prefix}p></${prefix}body></${prefix}document>`;
    for (const [prefix, address] of [
      ['x:', transitional],
      ['w:', strict],
      ['', transitional],
    ] as const) {
      const host = openHost(zip({ ...documentParts(''), 'word/document.xml': root(prefix, address) }));
      expect(bodyText(host)).toBe('Words');
      commentOnBody(host);
      const saved = partsOf(host.save())['word/document.xml'] ?? '';
      expect(saved).toContain(`<${prefix}commentRangeStart`);
      expect(bodyText(openHost(host.save()))).toBe('Words');
    }
  });
});

describe('the strict edition', () => {
  it('gets strict comments', () => {
    const parts = documentParts(paragraph('Words'));
    const inStrict = (part: string | Uint8Array | undefined) =>
      String(part)
        .replaceAll(transitional, strict)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const host = openHost(
      zip(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, inStrict(part)]))),
    );
    commentOnBody(host);
    const saved = partsOf(host.save());
    expect(saved['word/comments.xml']).toContain(`xmlns:w="${strict}"`);
    expect(saved['word/_rels/document.xml.rels']).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
    expect(Object.values(saved).join('')).not.toContain(transitional);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-a-document'],
    ['a text', strToU8('Just some words, no archive.'), 'not-a-document'],
    ['an old .doc', Uint8Array.of(...ole, ...new Uint8Array(1000)), 'old-format'],
    [
      'a locked .docx',
      Uint8Array.of(...ole, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      'encrypted',
    ],
    ['an archive of something else', zip({ 'readme.txt': 'x' }), 'not-a-document'],
    [
      'a package without a document',
      zip({ ...documentParts(''), '_rels/.rels': relationships([]) }),
      'not-a-document',
    ],
    [
      'a spreadsheet',
      zip({ ...documentParts(''), 'word/document.xml': '<workbook xmlns="urn:sheet"/>' }),
      'not-a-document',
    ],
    ['half a file', docx(paragraph('One')).subarray(0, 900), 'damaged'],
    [
      'XML that is not closed',
      zip({ ...documentParts(''), 'word/document.xml': '<w:document><w:body>' }),
      'malformed',
    ],
    [
      'content types that are not closed',
      zip({ ...documentParts(''), '[Content_Types].xml': '<Types' }),
      'malformed',
    ],
    [
      'letters of another encoding',
      zip({
        ...documentParts(''),
        'word/document.xml': Uint8Array.of(
          ...strToU8(`<w:document xmlns:w="${transitional}"><w:body><w:p><w:r><w:t>caf`),
          0xe9,
          ...strToU8('</w:t></w:r></w:p></w:body></w:document>'),
        ),
      }),
      'malformed',
    ],
    ['a missing part', zip({ ...documentParts(''), 'word/styles.xml': '' }), 'malformed'],
    [
      'a document type',
      zip({
        ...documentParts(''),
        'word/document.xml': `<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document xmlns:w="${transitional}"><w:body/></w:document>`,
      }),
      'unsafe',
    ],
    ['an entity from nowhere', docx('<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>'), 'malformed'],
    ['thousands of tables in tables', docx('<w:tbl><w:tr><w:tc>'.repeat(5000)), 'too-large'],
  ])('%s is told in one plain sentence', (_name, bytes, kind) => {
    const error = failure(bytes);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(/^[A-Z][^\n]{20,120}[.]$/);
    expect(error.message).not.toMatch(/undefined|Error|TypeError|at /);
  });
});

function commentOnBody(host: ReturnType<typeof openHost>) {
  return host.answer({
    Actions: [{ Id: 9, ActionType: 1, Name: '', ObjectPathId: 4 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: [] },
      },
      4: {
        Id: 4,
        ObjectPathType: 3,
        Name: 'InsertComment',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ['Note'] },
      },
    },
  });
}

function bodyText(host: ReturnType<typeof openHost>): unknown {
  const { Results } = host.answer({
    Actions: [{ Id: 9, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['text'] } }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
    },
  });
  const value = Results[0]?.Value;
  return typeof value === 'object' && value !== null && 'Text' in value ? value.Text : value;
}
