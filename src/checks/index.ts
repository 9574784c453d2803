import type { Check } from './check';
import { vagueContingency } from './vague-contingency';
import { unclearDate } from './unclear-date';
import { selfReportOnly } from './self-report-only';
import { quickWinsLate } from './quick-wins-late';
import { noReviewDate } from './no-review-date';
import { noMeasure } from './no-measure';
import { noFrequency } from './no-frequency';
import { noFallback } from './no-fallback';
import { noContingency } from './no-contingency';
import { longTimescale } from './long-timescale';
import { largeJump } from './large-jump';
import { drift } from './drift';
import { datePassed } from './date-passed';
import { actionNotOutcome } from './action-not-outcome';
import { emptyCell } from './empty-cell';
import { negativePhrasing } from './negative-phrasing';
import { noOwner } from './no-owner';
import { roleNotName } from './role-not-name';
import { subjectiveTerm } from './subjective-term';
import { undefinedAcronym } from './undefined-acronym';
import { vagueWord } from './vague-word';
import { changeWithoutFigures } from './change-without-figures';
import { noTimescale } from './no-timescale';
import { vagueTimescale } from './vague-timescale';
import { misplacedResponsibility } from './misplaced-responsibility';
import { tooManyActions } from './too-many-actions';
import { noSignatures } from './no-signatures';
import { childVoiceMissing } from './child-voice-missing';
import { parentVoiceMissing } from './parent-voice-missing';
import { childWithoutRow } from './child-without-row';
import { nameInconsistent } from './name-inconsistent';
import { severalActions } from './several-actions';
import { datesDoNotMatchActions } from './dates-do-not-match-actions';

/** The catalogue: every check, in the order of the guidance's letters. */
export const checks: readonly Check[] = [
  roleNotName,
  noOwner,
  vagueWord,
  subjectiveTerm,
  undefinedAcronym,
  negativePhrasing,
  emptyCell,
  changeWithoutFigures,
  noTimescale,
  vagueTimescale,
  misplacedResponsibility,
  tooManyActions,
  noSignatures,
  childVoiceMissing,
  parentVoiceMissing,
  childWithoutRow,
  nameInconsistent,
  actionNotOutcome,
  datePassed,
  drift,
  largeJump,
  longTimescale,
  noContingency,
  noFallback,
  noFrequency,
  noMeasure,
  noReviewDate,
  quickWinsLate,
  selfReportOnly,
  unclearDate,
  vagueContingency,
  severalActions,
  datesDoNotMatchActions,
];
