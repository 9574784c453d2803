import type { JSX } from 'react';
import { memo } from 'react';
import { words } from '../review/words';
import type { GroupSurroundings } from './FindingGroup';
import { FindingGroup } from './FindingGroup';
import type { RowOfFindings } from './findings-by-row';
import { LetterMarks } from './LetterMarks';

/** One row of the plan with its five letters and its findings. */
export const RowGroup = memo(function RowGroup({
  row: { index, number, label, findings, verdicts },
  ...group
}: GroupSurroundings & { readonly row: RowOfFindings }): JSX.Element {
  return (
    <FindingGroup
      title={words.pane.row(number)}
      label={label}
      row={index}
      note={verdicts && <LetterMarks letters={group.review.letters} verdicts={verdicts} />}
      findings={findings}
      {...group}
    />
  );
});
