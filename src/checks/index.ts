import type { Check } from './check';
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
];
