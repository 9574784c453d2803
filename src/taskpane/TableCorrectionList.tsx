import type { JSX } from 'react';
import { correctableTables } from '../plan/unrecognised-tables';
import type { Review } from '../review/review';
import { words } from '../review/words';
import type { TableAnswering } from './TableQuestionList';
import { TableQuestionList } from './TableQuestionList';

/** Every table as it is read now, to be put right. */
export function TableCorrectionList({
  review: { document, plan },
  ...answering
}: TableAnswering & { readonly review: Review }): JSX.Element {
  return (
    <TableQuestionList
      intro={words.columns.correct}
      tables={correctableTables(document, plan)}
      {...answering}
    />
  );
}
