import { flatOpc } from '../../docx/flat-opc';
import {
  comparePositions,
  paragraphsOf,
  reviewedText,
  stretchIn,
  TextRange,
  type Position,
} from '../../docx/ranges';
import { search } from '../../docx/search';
import { outerTablesIn } from '../../docx/story';
import { holderOf } from '../../docx/tables';
import { ancestorOf, isInside, type XmlElement } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import type { Arguments } from '../arguments';
import type { Session, WordClass, WordObject } from '../word-object';
import { collectionObject } from './collection';
import { commentCollection } from './comment';
import { contentControlCollection } from './content-control';
import { fontObject } from './font';
import { paragraphObject, paragraphsAndRowMarks } from './paragraph';
import { rangeObject } from './range';
import { optionsOf } from './search-options';
import { tableCollection } from './table';

/** What every class has that stands for a stretch of text: body, paragraph, range, content control, table. */
export function textMembers<Target>(
  rangeOf: (target: Target, session: Session) => TextRange,
): Required<Pick<WordClass<Target>, 'navigation' | 'methods' | 'commands'>> {
  return {
    navigation: {
      Paragraphs: (target) =>
        collectionObject('ParagraphCollection', (session) => {
          const range = rangeOf(target, session);
          const paragraphs = paragraphsOf(session.document.story, range);
          return range.table === null
            ? paragraphs.map(paragraphObject)
            : paragraphsAndRowMarks(paragraphs, session);
        }),
      Tables: (target) => tableCollection((session) => tablesWithin(session, rangeOf(target, session))),
      ContentControls: (target) => contentControlCollection((session) => rangeOf(target, session)),
      Font: (target) => fontObject((session) => rangeOf(target, session)),
    },
    methods: {
      GetRange: (target, session, args) => part(session, rangeOf(target, session), args),
      GetOoxml(target, session) {
        if (session.faults.ooxmlFails === true)
          throw new ApiError('GeneralException', 'The text cannot be given.');
        return flatOpc(session.document, rangeOf(target, session));
      },
      GetReviewedText: (target, session, args) =>
        reviewedText(session.document.story, rangeOf(target, session), args.oneOf(0, 'Original', 'Current')),
      GetComments: (target) => commentCollection((session) => rangeOf(target, session)),
      Search: (target, session, args) => searched(session, rangeOf(target, session), args),
    },
    commands: {
      Select(target, session, args) {
        const range = rangeOf(target, session);
        const mode = args.oneOf(0, 'Select', 'Start', 'End');
        session.selected(mode === 'Select' ? range : edge(range, mode));
      },
    },
  };
}

/** The tables that a range touches: those of the body, or of the cell that holds the range; none of those inside them. */
function tablesWithin({ document }: Session, range: TextRange): readonly XmlElement[] {
  const cell = range.table === null ? holderOf(range, 'w:tc') : ancestorOf(range.table, 'w:tc');
  const paragraphs = paragraphsOf(document.story, range);
  return outerTablesIn(cell ?? document.body).filter((table) =>
    paragraphs.some((paragraph) => isInside(paragraph, table)),
  );
}

function searched(session: Session, range: TextRange, args: Arguments): WordObject {
  const options = optionsOf(args.object(1));
  if (options.matchWildcards === true)
    throw new ApiError('NotImplemented', 'This stand-in for Word does not search with wildcards.');
  const hits = search(session.document.story, range, args.text(0), options);
  if (hits === null) throw args.invalid(0);
  const found = hits.map((hit) => rangeObject(session.document.ranges.track(hit)));
  return collectionObject('RangeCollection', () => found);
}

function part(session: Session, range: TextRange, args: Arguments): WordObject {
  const { document } = session;
  const { story } = document;
  const where = args.oneOf(0, 'Whole', 'Start', 'End', 'After', 'Content', 'Before');
  const whole = new TextRange(range.start, range.end, range.table);
  const inside: Position = {
    paragraph: range.end.paragraph,
    offset: stretchIn(story, range, range.end.paragraph).end,
  };
  const asked = {
    Whole: whole,
    Start: edge(range, 'Start'),
    Before: edge(range, 'Start'),
    End: new TextRange(inside, inside),
    After: edge(range, 'End'),
    Content: new TextRange(
      range.start,
      comparePositions(story, inside, range.start) < 0 ? range.start : inside,
    ),
  }[where];
  return rangeObject(document.ranges.track(asked));
}

function edge({ start, end }: TextRange, side: 'Start' | 'End'): TextRange {
  return side === 'Start' ? new TextRange(start, start) : new TextRange(end, end);
}
