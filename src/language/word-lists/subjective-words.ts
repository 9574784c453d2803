/**
 * How a subjective word is used. `quality` says nothing about how much ("suitable clothing", "the home is clean"); `manner` is an
 * adverb; `amount` an adverb of degree; `frequency` says how often without a number; `phrase` stands for the whole standard
 * ("of a good standard"); `predicate` describes a state ("feels secure", "a settled home"); `well` does so after a verb ("behaves well"). `needs-noun` is subjective only before one of the nouns named; `none` keeps a longer phrase whole.
 */
export type SubjectiveWord =
  | {
      readonly kind: 'quality' | 'manner' | 'amount' | 'frequency' | 'phrase' | 'predicate' | 'well' | 'none';
    }
  | { readonly kind: 'deed'; readonly verb: string }
  | { readonly kind: 'needs-noun'; readonly nouns: ReadonlySet<string> }
  | { readonly kind: 'before-noun'; readonly except: ReadonlySet<string> };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const qualityNouns = set(
  'relationship relationships home house environment conditions condition care parenting boundaries boundary routine routines hygiene diet ' +
    'life lives place choice choices way ways understanding quality mood wellbeing well-being standard standards living bond communication manners ' +
    'attitude behaviour presentation clothing clothes nutrition food lifestyle self-care interaction interactions role bedtime bedtimes mealtimes mornings evenings',
);
const notAfterGood = set(
  'book books game games story friend example friday morning night evening afternoon deal many idea news luck samaritan will thing bye time practice reason enough at for on as to and or',
);
const notAfterNice = set(
  'to for time thing things idea guidelines book day walk trip meal tea that of and or',
);
const notAfterPositive = set(
  'test tests tested result results sample samples reinforcement handling parenting behaviour-support drug for on case cases praise and or but',
);
const notAfterEnough = set('to for is was are and or of time by that when at in on so');
const healthyNouns = set(
  'diet lifestyle eating meal meals food foods snacks lunch breakfast relationship relationships choices choice boundaries attachment routine routines ' +
    'way ways home environment balanced and living habits sleep weight',
);

/** Adjectives whose comparative ("tidier", "calmer") sets a standard without saying what it is. */
const comparable =
  'tidy clean calm close happy healthy kind strong warm safe nice firm clear quiet smooth polite gentle neat easy friendly'.split(
    ' ',
  );

/** Words for a standard that each reader sets differently. */
export const subjectiveWords: readonly (readonly [phrase: string, word: SubjectiveWord])[] = [
  ['clean and|& tidy', { kind: 'quality' }],
  ['tidy and|& clean', { kind: 'quality' }],
  ['clean', { kind: 'deed', verb: 'clean' }],
  ['tidy', { kind: 'deed', verb: 'tidy' }],
  ['good-enough', { kind: 'quality' }],
  [
    'suitable|adequate|acceptable|reasonable|decent|sufficient|satisfactory|proper|presentable|predictable|harmonious|thoughtful|nurturing|hygienic|unsuitable|inadequate|unacceptable|' +
      'inappropriate|meaningful|effective|significant|consistent|respectful|responsive|loving|stimulating|homely|nutritious|attentive|sensible|reliable|mature|welcoming|' +
      'child-friendly|pleasant|trusting|balanced|comfortable|respectable|habitable|liveable|spotless|orderly|wholesome|hospitable|' +
      'immaculate|pristine|homelike|civilised|courteous|considerate|dependable|healthier|well-rounded',
    { kind: 'quality' },
  ],
  ['age-appropriate|developmentally-appropriate|age-appropriately', { kind: 'quality' }],
  [
    'well-turned-out|well-nourished|well-fed|well-maintained|well-dressed|well-cared-for|well-stocked|well-managed|well-rested|well-adjusted',
    { kind: 'quality' },
  ],
  ['well baby|woman|man|child', { kind: 'none' }],
  ['well-presented|well-kept|well-behaved|well-groomed|well-mannered|well-cared-for', { kind: 'quality' }],
  ['school-ready', { kind: 'quality' }],
  ['ready for school|nursery|independence', { kind: 'quality' }],
  ['nice|lovely|cosy|neat|smart', { kind: 'before-noun', except: notAfterNice }],
  ['nice and clean|tidy|cosy|warm|quiet|calm', { kind: 'quality' }],
  ['looks|look|looking|seems|seem|is|are|be|feels|feel ok|okay|o.k|alright|fine', { kind: 'phrase' }],
  ['looks|look|looking|seems|seem|is|are|be|feels|feel all right', { kind: 'phrase' }],
  ['all ok|okay|fine', { kind: 'phrase' }],
  ['fit to live ?in', { kind: 'phrase' }],
  ['fit for living|children|babies|habitation|purpose ?in', { kind: 'phrase' }],
  [
    'fit for a|the|another child|baby|family|children|newborn|toddler|bairn|kid|kids|infant',
    { kind: 'phrase' },
  ],
  ['in ?a fit|fitting|respectable|proper|reasonable|liveable state|condition|order', { kind: 'phrase' }],
  ['in good|better order|nick|shape|state|condition|repair', { kind: 'phrase' }],
  ['up to the mark', { kind: 'phrase' }],
  ['well looked ?after', { kind: 'phrase' }],
  ['secure|settled|calm', { kind: 'predicate' }],
  ['safe and|& stable|secure|clean|loving|nurturing|appropriate', { kind: 'quality' }],
  ['warm and|& nurturing|loving|caring|stable|safe', { kind: 'quality' }],
  ['stable and|& safe|secure|loving', { kind: 'quality' }],
  ['stable', { kind: 'quality' }],
  ['secure attachment|attachments|base', { kind: 'phrase' }],
  [
    'warm ?and|?, ?predictable|?consistent|?caring|?loving|?responsive care|parenting|relationship|relationships|bond|home|environment|family|response|atmosphere|interaction|interactions',
    { kind: 'phrase' },
  ],
  ['a|his|her|their fair share|go|deal', { kind: 'phrase' }],
  ['strong relationship|relationships|bond|bonds|attachment', { kind: 'phrase' }],
  ['?more emotional warmth', { kind: 'phrase' }],
  ['?good|high quality ?family|one-to-one|play time', { kind: 'phrase' }],
  ['good|high|better|poor quality', { kind: 'quality' }],
  [
    'of|to|at|in a|an good|high|good-enough|decent|acceptable|reasonable|suitable|satisfactory|adequate|better|appropriate standard|level|state|condition',
    { kind: 'phrase' },
  ],
  ['up to ?a standard|scratch', { kind: 'phrase' }],
  [
    'suitably|adequately|acceptably|reasonably|sufficiently|satisfactorily|properly|positively|effectively|respectfully|responsibly|meaningfully|hygienically|nicely|sensibly|inappropriately',
    { kind: 'manner' },
  ],
  ['lovingly|sensitively|maturely|reliably|constructively|productively', { kind: 'manner' }],
  ['sustained change|changes|improvement|improvements|progress', { kind: 'phrase' }],
  ['open and honest', { kind: 'quality' }],
  ['openly and honestly', { kind: 'manner' }],
  ['significantly|considerably|substantially|greatly', { kind: 'amount' }],
  ['consistently', { kind: 'frequency' }],
  ['good', { kind: 'before-noun', except: notAfterGood }],
  ['positive', { kind: 'before-noun', except: notAfterPositive }],
  ['healthy', { kind: 'needs-noun', nouns: healthyNouns }],
  ['better', { kind: 'needs-noun', nouns: qualityNouns }],
  ['well', { kind: 'well' }],
  [`${comparable.map(comparativeOf).join('|')}`, { kind: 'quality' }],
  ['significant other|others|harm|adult|adults|people', { kind: 'none' }],
  ['reasonable force|adjustment|adjustments', { kind: 'none' }],
  ['enough', { kind: 'before-noun', except: notAfterEnough }],
  ['good as', { kind: 'none' }],
  ['as good', { kind: 'none' }],
  ['for good', { kind: 'none' }],
  ['proper name|names', { kind: 'none' }],
];

function comparativeOf(adjective: string): string {
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ier`;
  return adjective.endsWith('e') ? `${adjective}r` : `${adjective}er`;
}
