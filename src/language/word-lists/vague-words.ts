/**
 * What a vague word is replaced by. `verb` and `noun` name plainer words; `detail` is what belongs in brackets behind them.
 * `instead` is text for the words themselves. `ask` has no text: only the author can say what is meant.
 */
export type VagueWord =
  | { readonly kind: 'support' }
  | { readonly kind: 'monitor' }
  | { readonly kind: 'appropriate' }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'regular' }
  | { readonly kind: 'condition' }
  | { readonly kind: 'ensure' }
  | { readonly kind: 'verb'; readonly base: string; readonly instead: string; readonly detail: string }
  | { readonly kind: 'ask' }
  | { readonly kind: 'none' };

const often = '{times} a week';

/** Words that leave open what will be done, how often and by whom. `none` keeps a longer phrase from being taken apart. */
export const vagueWords: readonly (readonly [phrase: string, word: VagueWord])[] = [
  ['~support', { kind: 'support' }],
  ['~monitor|monitors', { kind: 'monitor' }],
  ['appropriate|appropriately', { kind: 'appropriate' }],
  ['on-going|ongoing|ongoingly', { kind: 'ongoing' }],
  ['on an|a on-going|ongoing basis', { kind: 'ongoing' }],
  ['age-appropriate|developmentally-appropriate|age-appropriately', { kind: 'none' }],
  ['regularly|frequently|occasionally|periodically|routinely', { kind: 'regular' }],
  ['regular|frequent', { kind: 'regular' }],
  ['on a regular basis', { kind: 'regular' }],
  ['from time to time', { kind: 'regular' }],
  [
    'as|where|wherever|when|whenever|if|should ?and needed|required|necessary|appropriate|possible',
    { kind: 'condition' },
  ],
  ['as far as possible|practicable', { kind: 'condition' }],
  ['as soon as possible|practicable|appropriate|necessary', { kind: 'none' }],
  ['as and when ?needed|?required|?necessary|?appropriate', { kind: 'none' }],
  ['~ensure', { kind: 'ensure' }],
  ['~make sure', { kind: 'ensure' }],
  ['~engage', { kind: 'verb', base: 'engage', instead: 'take part', detail: often }],
  ['~engage with|in', { kind: 'verb', base: 'engage', instead: 'take part in', detail: often }],
  ['~work with', { kind: 'verb', base: 'work', instead: 'talk to', detail: `${often}, about {what}` }],
  ['~work alongside', { kind: 'verb', base: 'work', instead: 'talk to', detail: `${often}, about {what}` }],
  [
    '~work in partnership with',
    { kind: 'verb', base: 'work', instead: 'talk to', detail: `${often}, about {what}` },
  ],
  ['~liaise', { kind: 'verb', base: 'liaise', instead: 'speak', detail: `${often}, about {what}` }],
  ['~liaise with', { kind: 'verb', base: 'liaise', instead: 'speak to', detail: `${often}, about {what}` }],
  ['~link in with', { kind: 'verb', base: 'link', instead: 'speak to', detail: `${often}, about {what}` }],
  [
    '~touch base with',
    { kind: 'verb', base: 'touch', instead: 'speak to', detail: `${often}, about {what}` },
  ],
  ['~address', { kind: 'verb', base: 'address', instead: 'deal with', detail: '{what}, by {date}' }],
  ['~consider', { kind: 'verb', base: 'consider', instead: 'decide on', detail: 'by {date}' }],
  [
    '~consider whether|if',
    { kind: 'verb', base: 'consider', instead: 'decide whether', detail: 'by {date}' },
  ],
  ['consideration', { kind: 'ask' }],
  ['~take into consideration', { kind: 'ask' }],
  ['~explore', { kind: 'verb', base: 'explore', instead: 'talk about', detail: '{what}, by {date}' }],
  ['~promote', { kind: 'verb', base: 'promote', instead: 'take steps on', detail: '{what}, by {date}' }],
  ['~facilitate', { kind: 'verb', base: 'facilitate', instead: 'arrange', detail: '{what}, by {date}' }],
  ['~oversee', { kind: 'verb', base: 'oversee', instead: 'check', detail: `${often}, by {person}` }],
  ['~keep an eye on', { kind: 'verb', base: 'keep', instead: 'check on', detail: `${often}, by {person}` }],
  [
    '~keep ?a|an ?close|watchful|careful tabs|watch|eye on|over',
    { kind: 'verb', base: 'keep', instead: 'check on', detail: `${often}, by {person}` },
  ],
  ['~keep an eye out', { kind: 'ask' }],
  ['~keep under review', { kind: 'ask' }],
  ['~look into', { kind: 'verb', base: 'look', instead: 'find out about', detail: 'by {date}' }],
  ['be mindful of', { kind: 'ask' }],
  ['~raise awareness', { kind: 'ask' }],
];
