import { hangingClauses } from '../sentences/clauses';
import { findChanges } from './changes';
import { verbStanding } from '../deeds/possible-verbs';
import type { StatementReading } from '../statement-reading';
import { matchesOf } from '../sentences/matches';

/** A tool, chart or record that shows where things stand: "Likert scale", "SDQ", "reward chart", "school register". */
const instrument =
  /\b(?:charts?|scales?|scor(?:e|es|ed|ing)|scaling|questionnaires?|diar(?:y|ies)|logs?|logbook|registers?|checklists?|tracker|spreadsheet|star|grids?|sdqs?|gcp2?|phq-?\d*|gad-?\d*|boxall|cspm|three\s+houses|red\s+book|centiles?|samples?|tests?|tested|testing|swabs?|breathalyser|toxicology|hair\s+strand|results?|photos?|photographs?|certificates?|receipts?|bank\s+statements?|rent\s+account|register(?:s|ed)?|records?|recorded|records?\s+show|data|figures?|grades?|levels?\s+\d|sats|estimated\s+grades|targets?\s+met|percentages?|percent|thermometer|timer|pedometer|tally|stickers?|graded\s+care|outcomes?\s+star|monitor\s+readings?)\b/i;

/** Words that name a state of mind or of affairs, or a promise of change: nobody can count them or see them done. */
const abstractVerbs =
  /^(?:be|is|are|am|was|were|been|being|has|have|had|having|do|does|did|make|makes|making|made|become|becomes|remain|remains|stay|stays|keep|keeps|feel|feels|feeling|felt|know|knows|understand|understands|understanding|understood|believe|believes|recognise|recognises|realise|appreciate|accept|accepts|acknowledge|think|consider|considers|improve|improves|improved|increase|increases|increased|reduce|reduces|reduced|decrease|enhance|enhanced|develop|develops|developed|developing|build|builds|strengthen|promote|promotes|support|supports|supported|supporting|help|helps|helped|enable|enabled|encourage|encouraged|ensure|ensures|monitor|monitored|address|addressed|explore|explored|manage|manages|managed|cope|copes|engage|engages|engaged|work|works|working|access|accesses|accessed|benefit|experience|experiences|thrive|thrives|achieve|achieves|achieved|reach|reaches|fulfil|fulfils|meet|meets|met|prioritise|prioritises|protect|protected|safeguard|safeguarded|prevent|provide|provides|provided|maintain|maintained|demonstrate|demonstrates|evidence|evidenced|show|shows|gain|gains|grow|grows|learn|learns|settle|settled|progress|progresses|change|changed|continue|continues|need|needs|needed|want|wants|like|live|lives|living|enjoy|enjoys|receive|receives|love|loved|care|cares|cared|respect|respond|responds|trust|reflect|commit|committed|participate|attempt|try|tries|aim|begin|start|started|stop|stops|cease|avoid|refrain|look|looks|expect|expected|agree|agrees|agreed|consistent|allow|allows|offer|offered|identify|identified|given|give|gives|get|gets|getting|take|takes|taken|taking|use|used|uses|review|reviewed|go|goes|see|seen|come|comes|happen|happens|occur|occurs|will|can|should|must|may|would|could|seem|undertake|undertaken|undertakes|complete|completed|attend|attends|attended|put|puts|quit|quits|end|ends|discontinue|fulfilled|cut|showing|demonstrating|receiving|having|keeping|feeling|providing|attending|engaging|accessing|supporting|ongoing|leave|left|clean|tidy|house|contact|visit|visits|visiting|liaising|discuss|discussed|consult|consulted|liaise|assess|assessed|refer|referred|explored|raised|raise|set|share|shared|parent|parented|nurture|nurtured|stabilise|stabilised|resolve|resolved|minimise|minimised|able|act|acts|behave|behaves|communicate|communicates|interact|interacts|present|presents|function|oversee|gather|concerned|contribute|lead|leads|harmed|exposed|affected|risk|impact|cooperate|co-operate|comply|flourish|bond|bonded|mature|blossom|bloom|heal|recover|integrate|integrated|belong|relate|empathise|adjust|adapt|connect|connected|worry|worries|worried|fear|regulate|regulated|self-regulate|relax|relaxed|soothe|succeed|succeeds|excel|struggle|struggles|suffer|tolerate|value|valued|cherish|matter|matters|reassure|reassured|comfort|comforted|rely|depend|dedicate|strive|seek|endeavour|aspire|intend|deserve|acquire|attain|embed|embedded|sustain|sustained|uphold|coordinate|embrace|steer|guide|guided|empower|empowered|equip|equipped|motivate|motivated|inspire|foster|instil|restore|restored|rebuild|rebuilt|repair|pull|pulls|move|moves|moved|turn|turns|tackle|tackled|handle|handles|deal|deals|face|faces|confront|overcome|comprehend|perceive|tend|tends|operate|vary|differ|exist|exists|include|included|involve|involved|relate|lack|lacks|fit|fits|suit|suits|prosper|shine|shines|sparkle|sparkles|soar|soars|glow|glows|excels|excelling|unlock|unlocks|prospers|deserves|enjoyed|bother|upset|please|pleased|satisfy|satisfied|head|heading|vary|navigate|flow|blend|gel)$/;

/** True where the verb, or its base form ("coping": cope), is one of the abstract ones. */
function isAbstract(verb: string): boolean {
  const bases = [
    verb,
    verb.replace(/(?:es|s|ed|ing)$/, ''),
    verb.replace(/(?:d|ing)$/, 'e').replace(/ee$/, 'e'),
  ];
  return bases.some((base) => abstractVerbs.test(base)) || /being$/.test(verb);
}

/** Of those, what is plainly done or not done where it stands as an action: "make an appointment", "attend the clinic". */
const deeds =
  /^(?:makes?|made|met|meets?|attends?|attended|completes?|completed|takes?|taking|taken|gives?|given|gets?|goes|go|comes?|refer|referred|discuss|discussed|shared?|put|sets?|undertakes?|undertaken|looks?|contact|visits?|visit|see|seen|review|reviewed|raise|offer|offered|identify|identified|leave|uses?|clean|tidy|puts?)$/;

/** What somebody can be heard to say or seen to do with what they have learned. */
const showing =
  /\b(?:able\s+to|can|could|will|to)\s+(?:\p{L}+ly\s+)?(?:be\s+able\s+to\s+)?(?:explain|describe|name|list|tell|say|talk\s+about|identify|show|demonstrate|give)\s+(?:\p{L}+\s+){0,4}?(?:what|how|why|when|where|who|that|which|two|three|four|five|\d|the\s+(?:impact|effect|signs|reasons|names?|ways|steps|rules)|an?\s+example|examples|his|her|their)\b|\b(?:says?|tells?|told|reports?|states?|describes?|explains?|names?)\s+(?:\p{L}+\s+){0,4}?(?:that|how|what|why|s?he|they|when|where)\b/iu;

/** Somebody who looks, listens or counts: "Beverley looks at his skin", "the midwife checks the cot". */
const watching =
  /\p{L}\s+(?:sees|looks\s+(?:at|in|into|round|through|over)|checks|watches|hears|finds|notices|spots|counts|ticks|weighs|measures|listens\s+to)\s+(?!(?:an?|some|any|more|no|great|much)?\s*(?:real|big|clear|noticeable)?\s*(?:difference|improvement|change|progress)s?\b)/iu;

/** "goes a whole week without a detention", "reaches the tap": days can be counted, and a thing reached is seen. */
const lasting =
  /\b(?:an?|one|two|three|four|five|six|eight|ten|twelve)\s+(?:whole|full|clear)\s+(?:days?|nights?|weeks?|months?|terms?)\b|\breach(?:es|ed)?\s+the\s+(?:tap|top|bottom|shelf|end\s+of\s+the|other\s+side|bus|sink|light|switch|door|table|pedals?|summit)\b/iu;

/** Acts that are seen though their verb is a common one: "has his own bed", "be in bed by", "takes her tablets". */
const seenThings =
  /\b(?:be|is|are|was|been|stays?|remains?|keeps?)\s+(?:(?:in|at|on)(?!\s+(?:place|the\s+care|a\s+position|touch|control|risk|least|all|a\s+(?:good|safe|stable|better)))|up|out|home|inside|outside|asleep|awake|dressed|registered|vaccinated|immunised|fed|washed|bathed|changed|collected|dropped|sober|alcohol-free|drug-free|abstinent|present|clothed|enrolled|fitted|locked|stored|placed|installed)\b|\b(?:has|have|having)\s+(?:(?:had|got|a|an|his|her|their|its|own|the|one|both|some)\s+)*(?:bed|beds|bedroom|cot|gp|doctor|dentist|optician|breakfast|dinner|tea|lunch|meals?|baths?|shower|uniform|coat|shoes|pen|glasses|check-?up|appointment|key|phone|bank\s+account|tenancy|passport|book|toys?|nappy|smoke\s+alarms?|stair\s?gates?|place\s+at|school\s+place|nursery\s+place|friends?\s+(?:round|over)|job|licence)\b|\btak(?:e|es|ing|en)\s+(?:his|her|their|the)\s+(?:medication|tablets|inhaler|insulin|medicine|pills|prescription)\b|\b(?:gets?|getting)\s+(?:up|dressed|on\s+the\s+bus|to\s+(?:school|bed|sleep|nursery))\b|\b(?:goes?|going|went|gone|comes?|arriv\p{L}+|gets?)\s+(?:to\s+(?:bed|school|nursery|sleep|class|lessons)|home|out\s+with)\b|\b(?:on\s+time|by\s+herself|by\s+himself|by\s+themselves|independently)\b|\battend(?:s|ing|ance)?\s+(?:at\s+)?(?:school|nursery|college|lessons)\b/iu;

/** Verbs that are seen to be done where their object is a thing: "shows Petra the card", as against "shows commitment". */
const handling =
  /^(?:shows?|showed|gives?|gave|takes?|took|puts?|uses?|leaves?|left|shares?|has|have|gets?|got|keeps?|kept|makes?|made|meets?|sees?|lets?|cleans?)$/;
const opensObject = /^(?:the|an?|his|her|their|its|own|each|every|both|one|him|them|it)$/;
/** Words of an object that nobody can see: states, feelings and standards. */
const unseen =
  /^(?:\p{L}{2,}(?:ness|ments?|tions?|sions?|it(?:y|ies)|ships?|ances?|ences?|isms?|ings|hood|cy)|strateg(?:y|ies)|support|responsibilit(?:y|ies)|care|needs?|progress|boundar(?:y|ies)|routines?|insight|advice|help|part|place|steps?|account|sense|feelings?|trust|love|role|roles|choices?|skills?|life|lives|time|way|ways|say|chance|day|start|difference|change|changes|being|wellbeing|well-being|mood|moods|voice|upbringing|parenting|understanding|priority|first|best|work|positive|good|better|safe|healthy|stable|happy|suitable|appropriate|clear|strong|consistent|secure|close|calm|more|less|improved|adequate|supportive|caring|nurturing|loving|home|family|services?|networks?|goals?|outcomes?|future|health|rights?|worries|concerns?|anxiety|stress|behaviou?rs?|impact|effects?|risks?|harm|things|what|how|why|that)$/iu;

/** The same of verbs with their particle: "does up her coat", "puts away his toys". */
const handlingOn =
  /^(?:(?:do|does|did|doing) up|(?:put|puts) (?:on|away|back|out)|(?:take|takes|took) (?:off|out)|(?:get|gets|got) out|(?:lay|lays|laid) out)$/;

/** True where somebody handles a thing: a verb of giving, taking, showing or having, and an object that can be seen. */
function handlesThing({ words, text, names }: StatementReading, isTold: (start: number) => boolean): boolean {
  return words.some(({ plain, start, end }, at) => {
    const next = words[at + 1];
    const isPair = next !== undefined && handlingOn.test(`${plain} ${next.plain}`);
    if (at === 0 || !next || !(isPair || handling.test(plain)) || !isTold(start)) return false;
    const opens = isPair ? words[at + 2] : next;
    if (!opens || (!opensObject.test(opens.plain) && !names.some((name) => name.start === opens.start)))
      return false;
    const limit = end + (/^[^.,;:]*/.exec(text.slice(end))?.[0].length ?? 0);
    const object = words.slice(isPair ? at + 2 : at + 1, at + 7).filter((word) => word.end <= limit);
    return object.length > 1 && !object.some((word) => unseen.test(word.plain));
  });
}

/** Papers and things that are shown or held as proof. */
const proof =
  /\b(?:letters?|cop(?:y|ies)|cards?|passports?|tickets?|keys?|bills?|minutes|notes?|books?|lists?|rota|planner|calendar|contracts?|tenancy|signed|signatures?|signs|in\s+writing|on\s+file|payslips?|emails?|texts?|messages?|drawings?|reports?\s+(?:from|by|of)|handed|in\s+the\s+post|screenshots?|paid|switched\s+(?:on|off)|fitted|mended|repaired|installed|healed|negative|clear\s+of)\b/i;
const noneOfWhatIsCounted =
  /\b(?:no|zero|nil)\s+(?:\p{L}+[\s-]+){0,3}?(?:arrests|call-?outs|incidents|referrals|reports|absences|exclusions|suspensions|detentions|fines|arrears|marks|bruises|injuries|nits|bites|episodes|offences|complaints|visits|calls|attendances|admissions|accidents|letters|missed|lates?|sightings|breaches)\b/iu;
const clockTime = /\b\d{1,2}(?:[.:]\d\d(?:\s?[ap]m)?|\s?[ap]m)\b/i;

/**
 * True where a measure names what would be shown or counted, even without a verb: a paper in the hand, an event that is not to
 * happen before a day, a time of the clock.
 */
export function isProof({ text, words }: Pick<StatementReading, 'text' | 'words'>): boolean {
  return (
    proof.test(text) || noneOfWhatIsCounted.test(text) || clockTime.test(text) || namesThing({ text, words })
  );
}

const judged =
  /^(?:all|well|ok|okay|alright|fine|nicer?|everyone|everything|nothing|things|kept|no|not|tbc|right|direction|loop|general|generally|normal|usual|satisfied|happier|calmer|safer|tidier|cleaner|closer|fewer|diet|standards?|parents?|parties|professionals?|above|below|yes|done|ongoing|rested|agreed?|accepted|honesty|honest|openness|evident|apparent|obvious|noticeable|tangible|demonstrable|effort|efforts|attitude|attitudes|mood|moods|trust|respect|warmth|love|opinions?|impressions?|coping|managing|thriving|progressing|improving|improved|overall|consistently|regularly|appropriately|sensible|sensibly|reassured|reassuring|confident|confidently|peace|peaceful|harmony|harmonious|quality|time)$/;

/** "The bus pass", "School late book": a few words for what can be laid on the table, with no state, standard or promise in them. */
function namesThing({ text, words }: Pick<StatementReading, 'text' | 'words'>): boolean {
  return (
    words.length > 0 &&
    words.length <= 12 &&
    !state.test(text) &&
    !words.some(({ plain }) => unseen.test(plain) || judged.test(plain) || isAbstract(plain))
  );
}

const negative =
  /\b(?:no|not|never|nobody|nothing|none|stop|stops|cease|avoid|refrain|prevent|without|no\s+longer)\b|n[’']t\b/gi;
/** True where the statement says what is to end or not to be: whoever reads it can see whether it happens. */
export function refuses({ text }: Pick<StatementReading, 'text'>): boolean {
  return /\b(?:not\s+to|no\s+longer|stop|quit|give\s+up|never|cease|avoid|refrain|come\s+off|leave\s+off|pack\s+in)\b/i.test(
    text,
  );
}

const state =
  /\b(?:potential|(?:in)?stability|sense\s+of|well-?being|confiden(?:ce|t)|resilien(?:ce|t)|relationships?|attachments?|attached|bond(?:ed|s)?|safe|safety|happy|happiness|settled|supported|secure|security|stable|positive|good|healthy|suitable|appropriate|thriv(?:e|es|ing)|flourish(?:es|ing)?|self-esteem|self-worth|esteem|trusts?|trusting|identity|belong(?:s|ing)?|needs\s+(?:are\s+|being\s+)?met|independen(?:t|ce)|regulated?|loved|valued|heard|understood|respected|emotional(?:ly)?|mental\s+health|childhood|future|aspirations?|ambitions?|insight|awareness|understanding|engaged|engagement|communication|exploited|at\s+risk|cared\s+for|calm|nurtur(?:ed|ing)|protected|welfare)\b/i;

/** True where the statement names a state of mind or of affairs: "placement stability", "a positive sense of who he is". */
export function namesState({ text }: Pick<StatementReading, 'text'>): boolean {
  return state.test(text);
}

/** Tagged as part of a verb, and none by itself: "pull together". */
const particle = /^(?:together|up|down|out|off|on|along|away|back|in|over|around|through|forward|forwards)$/;
const finiteHint =
  /\b(?:to|will|can|agrees?|able|is|are|be|has|have|been|being)\b|\b\p{L}{3,}(?:s|ed|ing)\b/u;

/**
 * True where something in the statement can be counted or seen: a figure, how often, a named scale or chart, or what
 * somebody does or says. Feelings, states and changes ("feels safe", "improved relationship") are not, nor is what is
 * to stop. Grammar decides: a verb that is none of the abstract ones, with a subject or after "to", "will", "can".
 */
export function isObservable(reading: StatementReading): boolean {
  return isCounted(reading) || isSeen(reading);
}

/** True where the statement names a scale or chart that puts a change into figures. */
export function namesScale({ text }: Pick<StatementReading, 'text'>): boolean {
  return /\b(?:(?:feelings?|reward|behaviour|sleep|growth)\s+(?:chart|scale|diary)|likert|scales?|scaling|scor(?:e|es|ed)|sdqs?|phq-?\d*|gad-?\d*|boxall|gcp2?|graded\s+care|outcomes?\s+star|questionnaires?|centiles?)\b/i.test(
    text,
  );
}

/** True where the statement holds a figure, a frequency, or the name of a scale, chart or record. */
export function isCounted({ text, figures, times }: StatementReading): boolean {
  return (
    figures.length > 0 ||
    times.some(({ kind, text: words }) => kind === 'frequency' && !/^24/.test(words)) ||
    instrument.test(text)
  );
}

/** True where somebody can be heard to say, or seen to use, what they have learned: "can explain how ...". */
export function showsUnderstanding({ text }: Pick<StatementReading, 'text'>): boolean {
  return showing.test(text);
}

/** True where the action is a deed: what can be ticked off as done, as against "support", "monitor" or "engage". */
export function isDeed(reading: StatementReading): boolean {
  return isSeen(reading, (verb) => !isAbstract(verb) || deeds.test(verb));
}

/** The verb behind each actor: "School to look at the timetable" is a deed, whatever else "look" may be. */
function actsOf({
  text,
  actors,
}: Pick<StatementReading, 'text' | 'actors'>): readonly { readonly verb: string; readonly start: number }[] {
  return actors.flatMap(({ end }) => {
    const act = /^\s+(?:to|will)\s+(\p{L}+)/u.exec(text.slice(end));
    return act?.[1] ? [{ verb: act[1].toLowerCase(), start: end + act[0].length - act[1].length }] : [];
  });
}

/** True where the statement tells of an act or of words that somebody present could see or hear. */
export function isSeen(
  reading: StatementReading,
  isConcrete = (verb: string): boolean => !isAbstract(verb),
): boolean {
  const { text, words } = reading;
  if (showing.test(text) || watching.test(text) || lasting.test(text)) return true;
  const clauses = hangingClauses(text, words);
  const main = (start: number) => !clauses.some((clause) => clause.start <= start && start < clause.end);
  const denied = matchesOf(text, negative).find(
    ({ index, 0: word }) => main(index) && !(index < 2 && /^without$/i.test(word) && text.includes(',')),
  );
  const affirmed = (start: number) => denied === undefined || start < denied.index;
  const seen = seenThings.exec(text);
  if (seen && affirmed(seen.index)) return true;
  if (handlesThing(reading, (start) => main(start) && affirmed(start))) return true;
  if (!finiteHint.test(text)) return false;
  const changes = findChanges(reading);
  const isWanted = (verb: string, at: number) =>
    affirmed(at) &&
    main(at) &&
    isConcrete(verb) &&
    !particle.test(verb) &&
    !/^\s+to\s+be\b/.test(text.slice(at + verb.length)) &&
    !changes.some(({ start, end }) => start <= at && at < end) &&
    !reading.names.some(({ start, end }) => start <= at && at < end);
  const standing = verbStanding(words, isWanted);
  if (standing !== 'perhaps') return standing === 'surely';
  if (actsOf(reading).some(({ verb, start }) => isWanted(verb, start))) return true;
  // "Advocate involved": what is done with it makes the word before it a thing.
  const thing = /ed$/.test(words[1]?.plain ?? '') ? words[0]?.start : undefined;
  return reading.tagged.some(
    ({ tags, text: verb, start }) =>
      tags.has('Verb') &&
      start !== thing &&
      !tags.has('Auxiliary') &&
      !tags.has('Adjective') &&
      isWanted(verb.toLowerCase().replace(/[^\p{L}'-]/gu, ''), start),
  );
}
