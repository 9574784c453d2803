/** Faults that Word is known to have, to be met on purpose. All off is a Word without faults. */
export interface FaultPlan {
  /** Adding a comment fails with `NotAllowed` (OfficeDev/office-js issue 6746). */
  readonly commentsNotAllowed?: boolean;
  /** Reading the comments fails with `AccessDenied` (issue 6907). */
  readonly readingCommentsDenied?: boolean;
  /** `getOoxml` fails with `GeneralException` (issue 6059). */
  readonly ooxmlFails?: boolean;
  /** A write happens and fails with `GeneralException` all the same (issue 6760). */
  readonly failsAfterWriting?: boolean;
  /** Any `cellIndex` fails with `GeneralException` (issue 3200). */
  readonly cellIndexFails?: boolean;
  /** A paragraph's text holds U+0005 behind the words of every comment (issue 2258). */
  readonly commentMarksInText?: boolean;
  /** The body's paragraphs begin with so many empty ones more than there are; below zero, that many are left out. */
  readonly extraParagraphs?: number;
}
