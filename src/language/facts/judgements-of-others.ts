/** What a plan's row says of somebody that is another's judgement of them, and not their own view. */

const not =
  "(?:(?:do(?:es)?|did|has|have|had|can|could|will|would|may|might)(?:n['’]?t\\b| not\\b|not\\b)|(?:has |have )?never\\b|(?:has|have) yet to|fail(?:s|ed)? to|struggle(?:s|d)? to|(?:is|are|was|were) (?:not able|unable) to)(?: (?:always|yet|fully|really|often|even|seem to|appear to|been able to|\\p{L}+ly))*";
const grasping =
  '(?:underst(?:and|ood)|know|knew|known|accept(?:ed)?|recognise[sd]?|reali[sz]e[sd]?|acknowledge[sd]?|appreciate[sd]?|believe (?:that )?(?:his|her|their)|see (?:that|how|the (?:risk|harm|danger|impact|effect)s?|(?:his|her|their) \\p{L}+ as))';
const telling =
  '(?:tell|told|sa(?:y|id)|share[sd]?|report(?:ed)?|disclose[sd]?|admit(?:ted)?|mention(?:ed)?|sp(?:eak|oke|oken)|talk(?:ed)?|answer(?:ed)?|repl(?:y|ied)|ask(?:ed)? for|raise[sd]?)';
const withheld = '(?:tell|told|tells|say|says|said) (?:nothing|nobody|no[- ]?one|none of|little)';
const manner =
  '(?:is|are|was|were|has been|have been|remains?|seems?|appears?) (?:(?:not|very|often|quite|still|always|sometimes|less than|\\p{L}+ly) )*(?:dismissive|reluctant|unwilling|resistant|(?:honest|open|frank) (?:about|with))';
const outburst =
  '(?:argue[sd]?|shout(?:s|ed)?) (?:at|with|in front|over|all|every|when|most|and|loudly|daily)|rais(?:es|ed) (?:his|her|their|a) (?:voice|hand|fist|arm)s?';

const judgement = new RegExp(
  `(?<!\\p{L})(?:${not} (?:${grasping}|${telling})|${withheld}|${manner}|${outburst})(?!\\p{L})`,
  'giu',
);

/**
 * The text without what others judge or have seen of somebody: "does not accept that he frightens them", "has not told the
 * workers", "did not know what to do", "shouts at the children". What is reported of them stays: "says", "wants", "does not want".
 */
export function withoutJudgements(text: string): string {
  // A verb that tells no view keeps the sentence whole: "does not know it and says ...".
  return text.replace(judgement, 'goes');
}
