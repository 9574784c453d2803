/** Words for ties of family and for the people a plan is about, where no name is given. */
const singular = `
  mum mam mom mummy mama mamma mother ma dad daddy father papa pa tad tada hooyo aabo ami abu nan nana nanna nain gran granny
  grandma gran-nan nannan grandmother grandparent grandad granddad grandpa grandfather taid mamgu tadcu bapu dadi nani
  babcia dziadek aunt aunty auntie uncle cousin niece nephew brother sister sibling half-brother half-sister stepbrother
  stepsister step-brother step-sister stepmum stepdad stepmother stepfather step-mum step-dad step-mother step-father
  stepparent step-parent parent co-parent carer caregiver guardian-parent son daughter child baby newborn unborn boy girl kid
  toddler teenager teen lad lass lassie laddie bairn wean wain bach twin pupil husband wife partner ex-partner ex-husband ex-wife ex boyfriend girlfriend fiance
  fiancé fiancée spouse godmother godfather godparent grandson granddaughter grandchild adult relative mgm mgf pgm pgf
  perpetrator victim survivor patient person`;

const plural = `children babies people grandchildren aunties families-members wives kids in-laws folks`;

const words: ReadonlySet<string> = new Set([
  ...singular.trim().split(/\s+/),
  ...singular
    .trim()
    .split(/\s+/)
    .map((word) => `${word}s`),
  ...plural.trim().split(/\s+/),
]);

const children: ReadonlySet<string> = new Set(
  `child children baby babies unborn newborn son daughter boy girl lad lads lass lasses lassie laddie bairn bairns wean weans twin twins pupil kid kids toddler teenager teen
   boys girls sons daughters people person`.split(/\s+/),
);

/** True where the lower-cased word is a tie of family: "mum", "grandparents", "partner", "child". */
export function isFamilyWord(plain: string): boolean {
  return (
    words.has(plain) || (plain.includes('-') && words.has(plain.replace(/^(?:great-|grand-)+|-in-law$/g, '')))
  );
}

/** True where a tie of family is that of a child: "son", "twins". */
export function isChildWord(plain: string): boolean {
  return children.has(plain);
}
