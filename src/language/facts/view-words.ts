/** How views are told: the verbs and moods of saying, wishing, thinking and feeling, and what a child shows without words. */

const mood =
  '(?:worried|scared|frightened|happ(?:y|ier|iest)|unhappy|sad|upset|excited|proud|anxious|keen|angry|afraid|looking forward|sorry|ashamed|pleased|cross|lonely|glad|relieved|fed up|disappointed|nervous|unsure|sure|of the view|in (?:full )?agreement|against|content|fine|ok(?:ay)?|unconvinced|convinced|adamant|clear that|opposed|open to|willing|unwilling|reluctant|furious|annoyed|frustrated|exhausted|tired of|uneasy|grateful|thankful|hopeful|desperate|wary|certain|not having|bothered|up for|dead set|set on|embarrassed|heartbroken|devastated|overwhelmed|comfortable with|satisfied|delighted|gutted|buzzing|chuffed)';
const howMuch =
  "(?:very |really |so |quite |also |still |a bit |most |not |no['’]? |n't |all |more |less |now |always |mostly |just |too |that |often |dead |pure |well |absolutely |completely )*";

/** Verbs of saying, wishing, thinking and feeling, as a report of somebody's view has them. */
export const saying = [
  'says?|said|saying|told|tells|wants?|wanted|wrote|writes|would (?:really |also |much |rather |so )?(?:like|love|prefer|rather|want|change|choose|wish|hate|be (?:happ|glad|sad|upset))',
  "(?:does not|doesn['’]t|did not|didn['’]t|don['’]t|do not|doesnt|dont) (?:want|like|think|feel|agree|see|believe|understand|mind|accept|trust|know why)",
  `wish(?:es|ed)|feels?|felt|likes?|liked|loves?|loved|enjoys?|enjoyed|hates?|hated|thinks?|thought|believes?|believed|(?:is|was|are|were|gets|seems?|has been|have been|isn['’]t|wasn['’]t|aren['’]t|remains?|feels?) ${howMuch}${mood}`,
  'worries|fears?|feared|described?|describes|shared|expresse[sd]|reporte?d|asks?|asked|drew|draws|chose|chooses|picked|picks|explained|explains|hopes?|hoped|stated?|states|talks? about|talked about|spoke|speaks about',
  '(?:misses|missed) (?:(?:his|her|their|the|old|my) )*(?:mum|mam|mom|mummy|dad|daddy|nan|nana|gran|brothers?|sisters?|friends?|mates?|dog|cat|pets?|home|family|being|having|seeing|talking|playing|him|them|room|old)',
  "disagreed|disagrees|disagree|objects?|objected|disputes?|disputed|(?:does|do|did) not agree|agree[sd]? (?:with|that)|agree[sd]?(?=\\s*[.,;]|\\s+(?:but|and|in full|fully)|\\s*$)|would not|won['’]t have|accepts?|accepted|acknowledge[sd]?|queries|queried|questions|questioned|challenges|challenged|contests|contested|denies|denied|resists|insists|insisted|argues|argued|maintains|points out|pointed out|raised|suggests|suggested|requests|requested|made (?:it )?clear|made the point|makes (?:it )?clear|regards|sees (?:this|it|the|no)|views (?:this|it|the)|recognise[sd]|admits|admitted|owns that|longs|longed|dreads|dreaded|realise[sd]|appreciate[sd]|values|supports? (?:the|this) plan|rejects?|rejected|resents?|resented|complains|begged|pleaded|thanked|swears|vows|promised|warned",
  "views? (?:is|are|were)|opinion|prefers?|preferred|dreams? of|knows? (?:what|that)|shouted|whispered|mentioned|mentions|complained|considers|finds? (?:it|the|school|this)|found (?:it|the)|minds|reckon(?:s|ed)?|confide[sd]|(?:can['’]t|cannot|could not|couldn['’]t) (?:stand|bear|wait)|can only manage|welcomes?|welcomed|texted|rang to say|answered|replied|repl(?:y|ies)",
].join('|');

/** What a child who does not speak shows instead: "pointed to the dog", "smiled at", "used his tablet to say". */
export const showing = [
  'point(?:s|ed) (?:to|at)|smile[sd]?|giggle[sd]?|laugh(?:s|ed)|cri(?:es|ed)|nodded|nods|shook (?:his|her|their) head|shakes (?:his|her|their) head|reache[sd] (?:for|out|up|to)|led|took|takes|settle[sd] (?:when|to|for|at|with|in|once|quickly|on)|calm(?:s|ed)|clings?|clung|turn(?:s|ed) (?:away|to|towards|her|his|their)',
  'signed|signs|gesture[sd]|show(?:s|ed)|use[sd] (?:a |an |her |his |their |the )?\\S+(?: \\S+)? to (?:say|tell|ask|show|choose)|painted|put(?! (?:on|off|out)\\b)|handed|pushe[sd]|coo(?:s|ed)|babble[sd]|hum(?:s|med)|shrug(?:s|ged)|flap(?:s|ped)|lights? up|lit up|snuggle[sd]|look(?:s|ed) (?:to|for|at|away|down)|select(?:s|ed)|vocalise[sd]',
  'went (?:quiet|silent|red|pale|stiff|rigid|still)|goes (?:quiet|silent|stiff|rigid|still)|hid(?:es)?|froze|freezes|curl(?:s|ed) up|covers? (?:his|her|their)|covered (?:his|her|their)|stiffen(?:s|ed)|startle[sd]|scream(?:s|ed)|gurgle[sd]|grin(?:s|ned)|beam(?:s|ed)|frown(?:s|ed)|clap(?:s|ped)|danced|hug(?:s|ged)|wave[sd]|press(?:es|ed)|tap(?:s|ped)|tugg(?:s|ed)|tugs|arche[sd]|flinch(?:es|ed)|whimper(?:s|ed)|relaxe[sd]|pull(?:s|ed) (?:away|back|his|her|their)|climb(?:s|ed) (?:on|in|up)|stare[sd]|sobb(?:s|ed)|sobs|tore|scribble[sd]|coloured|held (?:up|out|on|tight)|holds (?:up|out|on|tight)|sang|sings|built|made (?:a|an|the)|ran (?:to|away|off)|runs (?:to|away)',
  `(?:is|was|are|were|seems?|seemed|looks?|looked|appears?|appeared) ${howMuch}(?:calm|settled|unsettled|distressed|watchful|relaxed|at ease|withdrawn|subdued|tearful|comfortable|alert|fretful|clingy|cheerful|smiley|distraught|bright and)`,
].join('|');

/** Things that hold somebody's view: "A worry Ellie has", "Steve's position is", "the thing Ellie would change". */
export const viewNouns =
  '(?:(?:biggest|main|best|worst|own|one|only|first|top) )?(?:worr(?:y|ies)|wish(?:es)?|hopes?|dreams?|views?|opinions?|position|feelings?|favourite|thing|things|concerns?|priority|sticking point|preference|answer|objection|complaint|request|words|take|side|account|issue|message|verdict)';
