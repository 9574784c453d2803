/** The sample plans by the name of their file. */
import type { CouncilDocument } from './council-document';
import { childInNeedPlan } from './child-in-need-plan';
import { childProtectionPlan } from './child-protection-plan';
import { earlyHelpPlan } from './early-help-plan';

export const plans: Readonly<Record<string, CouncilDocument>> = {
  'child-in-need-plan': childInNeedPlan,
  'child-protection-plan': childProtectionPlan,
  'early-help-plan': earlyHelpPlan,
};
