import { headingSet, type HeadingSet } from './heading-set';

/**
 * Written before the rules were run on them: of twelve, seven wholly right at first sight (61 of 66 columns). Left out are
 * two that a heading alone cannot settle: "Bottom lines", and "Reviewed on" beside a frequency.
 */
export const TENTH_HEADING_SETS: readonly HeadingSet[] = [
  headingSet(
    'What is not working for Kai (tenth)',
    'What is not working for Kai | The change we are after | Steps agreed today | Name of lead | Completion by | What good looks like',
    'need outcome action who when measure',
  ),
  headingSet(
    'Strand (tenth)',
    'Strand | Presenting issue | What the team around the family will do | Which agency | Target date',
    'other need action who when',
  ),
  headingSet(
    'Unmet need identified (tenth)',
    'Unmet need identified | Smart target | Task | Person tasked | Deadline | RAG',
    'need outcome action who when measure',
  ),
  headingSet(
    'What life is like now (tenth)',
    'What life is like now | What life will be like | How we get there | Who helps | Finish date',
    'need outcome action who when',
  ),
  headingSet(
    'Item (tenth)',
    'Item | Safety concern | Protective action | Owner (name and agency) | To be done before | Evidence it has worked',
    'number need action who when measure',
  ),
  headingSet(
    'Child’s need (tenth)',
    'Child’s need | Intended result | Work to be undertaken | Undertaken by | Start date | End date',
    'need outcome action who when when',
  ),
  headingSet(
    'Theme from assessment (tenth)',
    'Theme from assessment | What needs to be different for the child | What we have agreed to do | By whom & by when | Progress since last time',
    'other outcome action who+when notes',
  ),
  headingSet(
    'Ref (tenth)',
    'Ref | Vulnerability | Intervention offered | Key person | Timeframe | Distance travelled',
    'number need action who when measure',
  ),
  headingSet(
    'Our worry statement (tenth)',
    'Our worry statement | Our goal statement | Next small step | Who’s doing it | Done by',
    'need outcome action who when',
  ),
  headingSet(
    'Priority (tenth)',
    'Priority | What will we do? | Who is going to make it happen? | When will we look at it again? | What difference has it made?',
    'other action who when notes',
  ),
];
