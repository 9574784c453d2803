/**
 * Every word that the pane, the ribbon and the review's messages show, in one place: plain, kind British English,
 * about the sentence and never about the person. What a check says stands with the check.
 */
import { checklist } from './checklist';
import { columns } from './columns';
import { comment } from './comment';
import { houseStyle } from './house-style';
import { leaving, mending, safely } from './mending';
import { errors, messages } from './messages';
import { blanks, criteria, letters, severities, verdicts } from './names';
import { pane } from './pane';
import { way } from './way';

export { counted, oneOf } from './counting';

/** Every word shown. */
export const words = {
  severities,
  criteria,
  letters,
  verdicts,
  blanks,
  pane,
  way,
  mending,
  leaving,
  safely,
  checklist,
  houseStyle,
  columns,
  comment,
  errors,
  messages,
};
