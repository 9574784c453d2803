import fc from 'fast-check';
import { openHost, type WordHost } from '../../../src/wordhost';
import { docx, partsOf } from '../document-parts';

/** Elements of a body in places where no Word puts them. */
const names = [
  'p',
  'r',
  't',
  'tab',
  'tbl',
  'tr',
  'tc',
  'sdt',
  'sdtPr',
  'sdtContent',
  'hyperlink',
  'ins',
  'del',
  'delText',
  'pPr',
  'rPr',
  'vanish',
  'fldChar',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'vMerge',
  'tcPr',
  'showingPlcHdr',
];
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom('', 'words', ' and '),
    fc.array(tie('element'), { maxLength: 4 }).map((all) => all.join('')),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom('', ' w:id="1"', ' w:fldCharType="begin"', ' w:fldCharType="end"', ' w:val="restart"'),
      tie('content'),
    )
    .map(([name, attributes, content]) => `<w:${name}${attributes}>${content}</w:${name}>`),
}));

const path = (
  Id: number,
  ObjectPathType: number,
  Name: string,
  ParentObjectPathId?: number,
  ...Arguments: unknown[]
) =>
  ParentObjectPathId === undefined
    ? { Id, ObjectPathType, Name }
    : { Id, ObjectPathType, Name, ParentObjectPathId, ArgumentInfo: { Arguments } };
const paths = Object.fromEntries(
  [
    path(1, 1, ''),
    path(2, 4, 'Body', 1),
    path(3, 4, 'Paragraphs', 2),
    path(4, 4, 'Tables', 2),
    path(5, 3, 'GetRange', 2, 'Whole'),
    path(6, 3, 'InsertComment', 5, 'Note'),
    path(7, 3, 'Search', 2, 'words'),
    path(8, 3, 'GetFirst', 7),
    path(9, 3, 'InsertComment', 8, 'Note'),
    path(10, 4, 'ContentControls', 2),
    path(11, 3, 'GetComments', 2),
  ].map((one) => [one.Id, one]),
);
const load = (Id: number, ObjectPathId: number, ...Select: string[]) => ({
  Id,
  ActionType: 2,
  Name: '',
  ObjectPathId,
  QueryInfo: { Select },
});

function errorsOf(host: WordHost, ...actions: readonly ReturnType<typeof load>[]): readonly string[] {
  return actions.flatMap(
    (action) => host.answer({ Actions: [action], ObjectPaths: paths }).Error?.Code ?? [],
  );
}

describe('documents that are not built as Word builds them', () => {
  it('are read and commented without a crash, and keep their text', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (blocks) => {
        const source = docx(`${blocks.join('')}<w:p><w:r><w:t>words</w:t></w:r></w:p>`);
        const host = openHost(source);
        expect(
          errorsOf(
            host,
            load(20, 3, 'text', 'style', 'tableNestingLevel', 'isListItem'),
            load(21, 2, 'text'),
            load(22, 4, 'values', 'isUniform', 'rowCount'),
            load(23, 10, 'text', 'title'),
            load(24, 11, 'content'),
          ),
        ).toEqual([]);
        expect(partsOf(host.save())).toEqual(partsOf(source));
        const text = () =>
          JSON.stringify(host.answer({ Actions: [load(25, 3, 'text')], ObjectPaths: paths }).Results).replace(
            /"_ReferenceId":"\w+:\d+"/g,
            '',
          );
        const before = text();
        const errors = errorsOf(host, { ...load(26, 6), ActionType: 1 }, { ...load(27, 9), ActionType: 1 });
        expect(errors.filter((code) => code !== 'ItemNotFound')).toEqual([]);
        expect(text()).toBe(before);
        expect(openHost(host.save()).roundTrips).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
