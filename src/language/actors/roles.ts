import { keptByText } from '../../plan/kept-by-text';
import { isDoer, isBareVerb } from '../sentences/lexicon';
import { isFamilyWord } from './family';

/** Acronyms for jobs, and what they stand for. */
const roleAcronyms: Readonly<Record<string, string>> = {
  hv: 'health visitor',
  'h/v': 'health visitor',
  sw: 'social worker',
  's/w': 'social worker',
  fsw: 'family support worker',
  senco: 'special educational needs coordinator',
  sendco: 'special educational needs coordinator',
  iro: 'independent reviewing officer',
  cpc: 'child protection chair',
  cpn: 'community psychiatric nurse',
  ewo: 'education welfare officer',
  esw: 'education social worker',
  dsl: 'designated safeguarding lead',
  ddsl: 'deputy designated safeguarding lead',
  idva: 'independent domestic violence adviser',
  isva: 'independent sexual violence advocate',
  idvas: 'independent domestic violence adviser',
  ep: 'educational psychologist',
  ot: 'occupational therapist',
  salt: 'speech and language therapist',
  slt: 'speech and language therapist',
  gp: 'general practitioner',
  'g.p': 'general practitioner',
  lado: 'local authority designated officer',
  pa: 'personal adviser',
  ypa: 'personal adviser',
  ta: 'teaching assistant',
  hlta: 'higher level teaching assistant',
  lsa: 'learning support assistant',
  elsa: 'emotional literacy support assistant',
  asw: 'assistant social worker',
  ssw: 'supervising social worker',
  isw: 'independent social worker',
  tm: 'team manager',
  atm: 'assistant team manager',
  snn: 'specialist nursery nurse',
  po: 'probation officer',
  qtvi: 'teacher of the visually impaired',
  psa: 'parent support adviser',
  psw: 'parent support worker',
  eypp: 'early years practitioner',
  cso: 'community support officer',
  pcso: 'police community support officer',
  sro: 'school resource officer',
  slo: 'school liaison officer',
  eha: 'early help assessor',
  ehp: 'early help practitioner',
  csw: 'children’s support worker',
  yot: 'youth offending team',
  fip: 'family intervention practitioner',
  lp: 'lead professional',
  fgcc: 'family group conference coordinator',
  hod: 'head of department',
  hoy: 'head of year',
  aht: 'assistant headteacher',
  dht: 'deputy headteacher',
  ht: 'headteacher',
  flo: 'family liaison officer',
  pfsa: 'parent and family support adviser',
  awo: 'attendance and welfare officer',
  ao: 'attendance officer',
  eso: 'education safeguarding officer',
  hslw: 'home-school link worker',
  vsh: 'virtual school head',
};

const headWords = `
  worker officer lead manager nurse coordinator co-ordinator practitioner practioner adviser advisor champion mentor therapist teacher
  headteacher visitor midwife doctor gp psychologist psychiatrist paediatrician pediatrician dentist optician counsellor tutor
  assistant specialist consultant solicitor advocate supervisor chair chairperson escort driver landlord landlady volunteer
  interpreter translator navigator administrator director head headmaster headmistress principal caseworker keyworker childminder
  childcarer pharmacist dietitian dietician physiotherapist physio audiologist chaplain warden caretaker janitor coach
  instructor trainer facilitator technician receptionist clerk inspector sergeant constable detective judge magistrate lawyer barrister
  staff personnel professional representative rep ambassador buddy liaison sponsor commissioner assessor surveyor planner
  ranger steward paramedic vicar priest pastor imam rabbi trainee student nanny educator registrar governor bursar
  housekeeper matron sister-in-charge clinician surgeon orthodontist orthoptist optometrist anaesthetist neurologist dermatologist
  leader deputy guardian reviewer broker agent cleaner plumber electrician builder carpenter gardener handyman seconder
  helper sitter babysitter respite-carer socialworker seniorpractitioner caseholder link-worker contractor inspector
  escort intern apprentice locum registrar bailiff usher mediator arbitrator friend-of-court cafcass-officer coordinator
  doula psych paeds osteopath podiatrist chiropodist nutritionist toxicologist analyst scientist`;

const heads: ReadonlySet<string> = new Set(headWords.trim().split(/\s+/));

/** Words with a job's ending that are no people. */
const things: ReadonlySet<string> = new Set(
  `counter computer letter paper number order matter shower water dinner winter summer offer chapter register folder poster calculator monitor
   floor door mirror error factor sensor centre center corner dresser drawer cooker freezer radiator heater fever danger anger
   disorder transfer answer other another either neither whether never ever over under after later together however
   supper litter laptop tour hour labour behaviour neighbour colour favour flavour harbour weather leather feather timer
   planner-sheet reminder trigger charger planner calendar tracker sticker container toaster trainer-shoes marker border quarter
   buffer barrier carrier-bag fighter banner blocker power flower tower cover river layer player stroller buggy buster
   filter meter parameter semester cluster newsletter encounter better bitter further former latter inner outer upper lower
   proper super regular similar particular popular peer career deter refer prefer confer consider deliver discover remember december
   november october september member-card customer-number list exist assist insist consist persist resist twist wrist waist
   checklist waitlist fist mist plant grant restaurant warrant distant constant instant important relevant significant
   pleasant infant-formula variant elephant pedestrian vegetarian caesarean median civilian guardianship alcohol drug
   computer tumblr printer scanner router cancer minister-of sister brother mother father daughter grandmother grandfather
   stepmother stepfather partner carer caregiver youngster teenager toddler shower temper hunger slumber laughter
   interest arrest request test protest rest nest best west chest`.split(/\s+/),
);

const modifierWords = `
  social support family health school lead senior junior deputy assistant principal chief key link duty youth housing nursery class form
  head community clinical specialist specialised designated named nominated allocated safeguarding attendance education educational welfare pastoral
  inclusion early help years intervention intensive targeted independent reviewing domestic abuse violence substance misuse drug
  alcohol recovery mental perinatal paediatric pediatric psychiatric occupational speech language play art music drama family's
  advanced advisory child children's childrens child's protection care leaving fostering adoption supervising connected kinship placement contact residential
  probation offending justice police neighbourhood response outreach parenting parent's home home-school link sessional young carers carer's
  behaviour behavioural emotional literacy wellbeing well-being special needs send sen learning language teaching tenancy sustainment
  debt benefits rights money welfare employment careers job training adult adults team group practice project service services programme
  centre hub clinic hospital ward surgery dental general medical learning-disability disability disabilities autism hearing visual impairment
  virtual year transport traveller gypsy roma refugee asylum exploitation cse cce missing gangs prevent mash camhs yot yos lac cla cin cp
  eh sexual health stop smoking weight infant feeding breastfeeding bereavement trauma sleep toilet continence epilepsy diabetes asthma
  community-based multi-agency edge new current local council local-authority la nhs foster agency bank relief night day
  qualified newly student trainee volunteer professional registered bilingual cultural faith interim acting out-of-hours emergency personal
  legal court children family-court guardian's case cafcass immigration family-time time supervision deputy-head assistant-head maths english science pe reception
  pupil premium progress learner student mentor's resettlement restorative mst functional therapy therapeutic art-therapy systemic nurse-led
  keep-safe returns return interview missing-from-home advice guidance information navigation peer fathers fathers' dads mums
  partnership operational service-user strategic line ward head-of-year`;

const modifiers: ReadonlySet<string> = new Set(modifierWords.trim().split(/\s+/));

const doerEnding =
  /(?:ician|ologist|iatrist|therapist|worker|teacher|master|mistress|policewoman|policeman|keeper|minder|[^aeiou]ist)s?$/;
const verbalDoer = /^(.+?)(?:er|or)$/;

/** The singular of a lower-cased plural: "workers", "SENCOs", "midwives". Other words come back as they are. */
export const singularOf = keptByText((plain) => {
  if (plain === 'midwives') {
    return 'midwife';
  }
  if (/ies$/.test(plain) && plain.length > 4) {
    return `${plain.slice(0, -3)}y`;
  }
  return /[^su]s$/.test(plain) && plain.length > 2 ? plain.slice(0, -1) : plain;
});

/** True for an acronym of a job, singular or plural: "HV", "S/W", "SENCOs". Case does not matter. */
export const isRoleAcronym = keptByText(
  (plain): boolean => plain in roleAcronyms || singularOf(plain) in roleAcronyms,
);

/**
 * True where the word by itself is what a job is called: known, or by its ending ("dermatologist", "fitter").
 * `surely` leaves the endings out.
 */
export function isRoleHead(plain: string, surely = false): boolean {
  return isKnownHead(plain) || (!surely && isHeadByEnding(plain));
}

const isKnownHead = keptByText(
  (plain): boolean => heads.has(plain) || heads.has(singularOf(plain)) || isRoleAcronym(plain),
);

const isHeadByEnding = keptByText((plain): boolean => {
  const one = singularOf(plain);
  if (things.has(one) || isFamilyWord(plain)) {
    return false;
  }
  if (
    doerEnding.test(one) ||
    /worker$|officer$/.test(one) ||
    (isDoer(one) && !/^(?:aunt|boy|girl|guest|baby|human|friend|player)/.test(one))
  ) {
    return true;
  }
  const stem = verbalDoer.exec(one)?.[1];
  return (
    stem !== undefined &&
    stem.length > 2 &&
    (isBareVerb(stem) || isBareVerb(`${stem}e`) || isBareVerb(stem.replace(/(.)\1$/, '$1')))
  );
});

/** True for a word that stands before a job's head: "family support" in "family support worker". */
export function isRoleModifier(plain: string): boolean {
  return modifiers.has(plain);
}

const passing =
  /^(?:the|a|an|his|her|their|our|your|my|allocated|new|current|named|designated-named|child's|children's|family's|young|person's|local|[\p{L}'-]+'s)\s+/u;

/** A job title for comparing: lower case, acronyms spelt out, singular, with no article, owner or "allocated". */
export function canonicalRole(text: string): string {
  let role = text.toLowerCase().replace(/[’‘]/g, "'").replace(/[.]+$/, '').replace(/\s+/g, ' ').trim();
  for (let next = role.replace(passing, ''); next !== role; next = role.replace(passing, '')) {
    role = next;
  }
  return role
    .replace(/\s*\([^()]*\)?$/, '')
    .replace(/co-ordinator/g, 'coordinator')
    .replace(/advisor/g, 'adviser')
    .replace(/key worker/g, 'keyworker')
    .replace(/head teacher/g, 'headteacher')
    .replace(/socialworker/g, 'social worker')
    .split(' ')
    .map((word) => roleAcronyms[word] ?? roleAcronyms[singularOf(word)] ?? singularOf(word))
    .join(' ');
}

/**
 * How near two job titles are: 2 the same job, 1 one is a closer word for the other ("teacher", "class teacher";
 * "worker", "family support worker"), 0 different jobs.
 */
export function sameRole(one: string, other: string): 0 | 1 | 2 {
  const a = canonicalRole(one);
  const b = canonicalRole(other);
  if (a === b) {
    return 2;
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' &&
    !anyJob.test(short) &&
    (long.endsWith(` ${short}`) || long.startsWith(`${short} for `) || long.startsWith(`${short} at `))
    ? 1
    : 0;
}

/** What many jobs end in: a youth justice worker does not hold the job of a "return home interview worker". */
const anyJob = /^(?:worker|officer|manager|lead|coordinator|practitioner|advis[eo]r|assistant|staff|nurse)$/;
