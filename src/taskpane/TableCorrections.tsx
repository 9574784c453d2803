import type { JSX } from 'react';
import { lazy, Suspense } from 'react';
import type { Review } from '../review/review';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';
import type * as List from './TableCorrectionList';
import type { TableAnswering } from './TableQuestionList';

/** Brings the list's own script: the reading of headings is needed in the pane for nothing else. */
export function loadTableCorrections(): Promise<typeof List> {
  return import('./TableCorrectionList');
}

const TableCorrectionList = lazy(() =>
  loadTableCorrections().then(
    (list) => ({ default: list.TableCorrectionList }),
    () => ({ default: NoList }),
  ),
);

/** Where the reading of any table can be put right, also of one that seemed clear; closed at first. */
export function TableCorrections(props: TableAnswering & { readonly review: Review }): JSX.Element | null {
  if (props.review.document.tables.length === 0) return null;
  return (
    <Disclosure label={words.columns.wrong}>
      <Suspense>
        <TableCorrectionList {...props} />
      </Suspense>
    </Disclosure>
  );
}

function NoList(): JSX.Element {
  return <p role="alert">{words.columns.notLoaded}</p>;
}
