import { keptByText } from '../../plan/kept-by-text';

/**
 * Words that begin a plan's sentence with a capital and are no names, beyond what compromise's word list and the endings
 * below tell. Never complete, and need not be: the document's own lower-case use of a word tells too.
 */
const nouns = `
  apologies apology category categories ethnicity gender nationality religion signature signatures signed signatory attendees pharmacy status
  abstinence access accommodation achievement adult adults advice afternoon age aim alarm alcohol allergy amount anger anxiety
  appetite appointment appointments arrival art arts asthma autism baby babies balance basis bath bathroom bathtime bed bedding
  bedroom bedrooms bedtime bedtimes behaviour benefit benefits bike birth bond book books boundary boundaries box boy boys
  breakfast breastfeeding budget bus calendar calm cannabis car care carpet carpets case centile change chart charts check child
  childcare childhood children chores chronology church class clinic clothes clothing club cohort communication community
  concern concerns condition conditions conflict consent consequence consequences contact contingency conversation cooker cost
  council counselling course court cot criteria crisis culture curfew cycle damp danger data date dates day days debt
  deadline debts deposit detail details diary diet dinner dinners diet direct distress district doctor document door doors dose
  drink drinking drug drugs early eczema education emotion emotions end enrolment environment epilepsy error evening
  event everyday evidence exam exams example exercise eye eyes fact factor factors feedback feeding feelings file
  finance finances fire first fit flat floor food foods football form forms friday friend friends friendship friendships
  fridge front fund funds furniture future garden gate gates goal goals grant group groups growth guidance habit habits hair
  harm head headlice health healthy hearing height help history hobbies hobby holiday holidays home homes homework hospital
  hour hours house houses household housing hub hygiene identity illness impact incident incidents income infant infection
  inhaler injury insight instruction instructions interest interests interpreter issue issues item items job journey key
  keyring kitchen landlord language launch law learning lesson lessons letter letters level levels lice life light
  likert list living locality lock log lunch lunches mattress meal meals meals measure measures medical medication medicine
  medicines memory mental method milestone milestones milk minute mobile mobiles money month mood morning mornings mortgage
  motivation mould move music nap nappies nappy name names nappy nature need needs neglect neighbour neighbours network night
  nightlight nights nightmares note notes nothing number numbers nursery nutrition oral organisation outcome outcomes outreach
  overcrowding packed parent parents part passport past path pattern peer peers percentage performance period permission person
  phone phones photo photos physical piece place placement plan plans play playground poor portion position possession
  potty praise pregnancy presentation pressure printed private problem problems process profile progress project property
  protective punctuality pupil purpose quality quarter question questions range rating reading reason record records referral
  referrals regime register relapse relationship relationships remote rent repair repairs report reports resilience resource
  resources respect respite response rest result results review reviews reward rewards risk risks role room rooms
  roof routine routines rule rules safe safety sample samples scale school schools score screen self-care self-esteem self-harm
  session sessions sheet shoes sibling siblings sink skill skills sleep smell smoke smoking social space speech spending
  spot stability staff stage stair stairs stairgate standard standards start statement statutory step steps stigma story
  strategies strategy stress structure success summary supervision support supply swimming system tag talk target targets task
  tasks teacher team teeth tenancy tenant term test testing tests text therapy thing things thought thoughts timetable
  time times timescale toilet tool toothbrush toothpaste top topic total toy toys tracking transport travel treatment
  trigger triggers trip trips trust tutor tv uniform unborn unit update urine use vaccination vaccinations value venue victim
  video view views violence virtual visit visits visitor vision voice volunteer voucher vouchers warmth washing water way
  weaning week weekend weekends weeks weight wellbeing well-being whatsapp whilst whole window windows wish wishes within
  work worries worry year years young youth youths zone agenda assessor awareness bail bruising caseload cctv covid criminal
  dentist dental detox dwp edt freecycle freegle facebook gp grooming hoarding hypothesis immunisation immunisations instagram
  internet intervention interpreters ipad laptop mosque nit nits netball occupancy optician orthodontist paperwork
  paramedics pets plus podiatry prevent probation provision psychology pushchair racism ramadan eid diwali christmas easter
  hanukkah vaisakhi lent tiktok snapchat likewise thrive wifi youtube xbox playstation universal credit independent interim
  perinatal paediatric postnatal antenatal maternal paternal multi-agency kinship foster fostering adoption adoptive
  allocated designated named nominated lead senior deputy assistant principal chief key link duty out-of-hours
  home-school day-to-day well one-page life-story two-year six-week pre-birth post-birth drop-in check-in co-parenting
  unannounced announced immediately promptly urgently shortly fortnightly weekly monthly daily termly half-termly annually yearly nightly twice thrice once hourly`;

const grammarWords = `
  a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose which what
  when where why how and or but nor so if as at by for from in into of off on onto out over per re since than through throughout
  till to towards under until up upon via with within without not no yes all any both each either every few fewer less many
  more most much neither none other others own same several some such is are was were be been being am do does did doing done
  have has had having can could may might must shall should will would cannot can't don't doesn't didn't won't isn't aren't
  wasn't there here then thus also again always never ever often only just very too now still already yet soon before after
  during while whilst because although though unless once about above across against along among around behind below
  beneath beside between beyond despite down except inside near outside plus regarding toward versus whether next last further
  ongoing additionally however therefore following given including everyone everybody anyone someone nobody somebody nothing
  something anything tbc tbd tba na n/a who's that's it's let's he's she's they're we're there's`;

const ordinary: ReadonlySet<string> = new Set(`${nouns} ${grammarWords}`.trim().split(/\s+/));
const functionWords: ReadonlySet<string> = new Set(grammarWords.trim().split(/\s+/));

/** Endings that English nouns, adjectives and adverbs have and names hardly ever. */
const ordinaryEnding =
  /(?:tion|tions|sion|sions|ment|ments|ness|ance|ances|ence|ences|ancy|ency|ity|ities|ship|ships|ism|isms|ology|ological|graphy|optics|iatry|iatrics|tetics|dontics|hood|ware|ful|less|ible|ive|ical|ically|ously|ncing|ating|ising|izing|cking|tting|nning|pping|lling|ssing|shing|ching|ated|ised|ting|ding|king|ring|ving|ping|ening|ering|ably|lessly|fully|work|time|times|room|book|books|board|place|places|phone|gate|wear|care|tooth|school|year|night|line|lines)$/;

/** True where the lower-cased word is ordinary English by the list or by its ending. */
export const isOrdinaryWord = keptByText(
  (plain): boolean => ordinary.has(plain) || (plain.length > 5 && ordinaryEnding.test(plain)),
);

/** True for the small words of grammar: articles, pronouns, prepositions, auxiliaries. */
export function isGrammarWord(plain: string): boolean {
  return functionWords.has(plain);
}
