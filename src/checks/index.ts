import type { Check } from './check';
import { absoluteDemand } from './absolute-demand';
import { actionNotOutcome } from './action-not-outcome';
import { changeWithoutFigures } from './change-without-figures';
import { childVoiceMissing } from './child-voice-missing';
import { childWithoutRow } from './child-without-row';
import { datePassed } from './date-passed';
import { datesDoNotMatchActions } from './dates-do-not-match-actions';
import { doneToLanguage } from './done-to-language';
import { drift } from './drift';
import { emptyCell } from './empty-cell';
import { hardToRead } from './hard-to-read';
import { largeJump } from './large-jump';
import { longTimescale } from './long-timescale';
import { misplacedResponsibility } from './misplaced-responsibility';
import { nameInconsistent } from './name-inconsistent';
import { negativePhrasing } from './negative-phrasing';
import { noContingency } from './no-contingency';
import { noFallback } from './no-fallback';
import { noFrequency } from './no-frequency';
import { noMeasure } from './no-measure';
import { noOwner } from './no-owner';
import { noReviewDate } from './no-review-date';
import { noSignatures } from './no-signatures';
import { noTimescale } from './no-timescale';
import { parentVoiceMissing } from './parent-voice-missing';
import { quickWinsLate } from './quick-wins-late';
import { roleNotName } from './role-not-name';
import { selfReportOnly } from './self-report-only';
import { serviceLanguage } from './service-language';
import { serviceNotNeed } from './service-not-need';
import { severalActions } from './several-actions';
import { subjectiveTerm } from './subjective-term';
import { tooManyActions } from './too-many-actions';
import { unclearDate } from './unclear-date';
import { undefinedAcronym } from './undefined-acronym';
import { universalGoal } from './universal-goal';
import { unnamedService } from './unnamed-service';
import { vagueContingency } from './vague-contingency';
import { vagueTimescale } from './vague-timescale';
import { vagueWord } from './vague-word';

/** The catalogue: every check, in the order of the guidance's letters. */
export const checks: readonly Check[] = [
  roleNotName,
  noOwner,
  vagueWord,
  subjectiveTerm,
  universalGoal,
  serviceNotNeed,
  severalActions,
  datesDoNotMatchActions,
  unnamedService,
  undefinedAcronym,
  noMeasure,
  changeWithoutFigures,
  actionNotOutcome,
  selfReportOnly,
  noFrequency,
  noFallback,
  negativePhrasing,
  absoluteDemand,
  largeJump,
  doneToLanguage,
  misplacedResponsibility,
  tooManyActions,
  hardToRead,
  serviceLanguage,
  emptyCell,
  noTimescale,
  vagueTimescale,
  unclearDate,
  datePassed,
  longTimescale,
  drift,
  noReviewDate,
  noSignatures,
  childVoiceMissing,
  parentVoiceMissing,
  noContingency,
  vagueContingency,
  quickWinsLate,
  childWithoutRow,
  nameInconsistent,
];

/** The checks that keep a list of words, which a house may add to and leave words out of. */
export const checksWithWords: readonly string[] = [
  'vague-word',
  'subjective-term',
  'universal-goal',
  'absolute-demand',
  'done-to-language',
  'service-language',
  'undefined-acronym',
];
