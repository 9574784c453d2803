/**
 * Words that services use about families, with the everyday word for each form. A text of `null` has no one word: only the
 * author can say what is meant.
 */
export type ServiceWord =
  | { readonly kind: 'instead'; readonly text: string }
  | { readonly kind: 'contact' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'none' };

const instead = (text: string): ServiceWord => ({ kind: 'instead', text });
const ask: ServiceWord = { kind: 'ask' };
const none: ServiceWord = { kind: 'none' };

/** Formal names of plans, meetings, teams, laws and jobs keep such a word; `none` keeps the name whole. */
export const serviceWords: readonly (readonly [phrase: string, word: ServiceWord])[] = [
  ['lac', instead('child in our care')],
  ['looked-after child', instead('child in our care')],
  ['looked-after children', instead('children in our care')],
  [
    'lac|looked-after ?child|?children|?children’s review|reviews|nurse|team|medical|plan|status|documentation',
    none,
  ],
  ['placement', instead('home')],
  ['placements', instead('homes')],
  ['foster placement', instead('foster home')],
  [
    'placement order|orders|plan|plans|agreement|team|meeting|meetings|officer|stability|planning|breakdown|student',
    none,
  ],
  ['work|school|student|nursery|college|educational placement|placements', none],
  ['sibling', instead('brother or sister')],
  ['siblings', instead('brothers and sisters')],
  ["siblings’|siblings'", ask],
  ['disengaged|disengaging|disengages|disengage|disengagement', ask],
  ['hard-to-reach', instead('not yet in touch with services')],
  ['difficult to reach', instead('not yet in touch with services')],
  ['hard to engage', instead('not yet in touch with services')],
  ['fails|failed|failing|fail|failure to protect', ask],
  ['respite', instead('short breaks')],
  ['respite care', instead('short breaks')],
  ['respite carer|carers|foster|provider', none],
  ['absconded', instead('went missing')],
  ['absconds', instead('goes missing')],
  ['absconding', instead('going missing')],
  ['abscond', instead('go missing')],
  ['has|have|had absconded', instead('has gone missing')],
  ['absconder', ask],
  ['non-compliant', ask],
  ['attention-seeking', ask],
  ['awol', instead('missing')],
  ['~go awol', ask],
  ['misper|mispers', ask],
  ['non-engager|non-engagers|non-engagement|non-engaging', ask],
  ['non-compliance|uncooperative|unco-operative', ask],
  ['disguised compliance', ask],
  ['lacks|lacking insight', ask],
  ['lack of insight', ask],
  ['in denial', ask],
  ['resistant to ?all professionals|services|support|help|agencies|intervention|change', ask],
  ['chaotic lifestyle|family|home|household', ask],
  ['dysfunctional|manipulative|promiscuous', ask],
  ['lifestyle choice|choices', ask],
  ['service user', instead('person')],
  ['service users', instead('people')],
  ['contact', { kind: 'contact' }],
  ['contacts', { kind: 'contact' }],
  ['supervised contact', { kind: 'contact' }],
  ['family|sibling|direct|indirect contact', { kind: 'contact' }],
  ['contact visit|session', { kind: 'contact' }],
  ['contact visits|sessions', { kind: 'contact' }],
  [
    'contact order|orders|centre|centres|supervisor|supervisors|worker|workers|details|number|numbers|book|team|service|plan|agreement|lens|lenses|sport|form|sheet|list|name|point|email',
    none,
  ],
  ['eye|skin|physical|bodily|emergency|first|telephone|social contact', none],
  ['skin to skin contact', none],
  ['point|points of contact', none],
  ['in|lose|losing|lost|keep|kept|keeping|stay|get|got contact', none],
  ['~make contact', none],
];
