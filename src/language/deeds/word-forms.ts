import { doublesLast, gerundOf } from './gerunds';

/** The forms of a verb, in British spelling. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Which form of a verb a word is; "supported" is taken as the past. */
export type VerbForm = keyof VerbForms;

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bite: ['bit', 'bitten'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  learn: ['learned', 'learned'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lie: ['lied', 'lied'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  ring: ['rang', 'rung'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  show: ['showed', 'shown'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  understand: ['understood', 'understood'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
};

/** All forms of a verb, or of a phrase that begins with one: "work with" gives "works with", "working with". */
export function verbForms(phrase: string): VerbForms {
  const space = phrase.indexOf(' ');
  const base = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? '' : phrase.slice(space);
  const [past, participle] = irregular[base] ?? [regularPast(base), regularPast(base)];
  return {
    base: phrase,
    third: thirdPerson(base) + rest,
    past: past + rest,
    participle: participle + rest,
    gerund: gerundOf(base) + rest,
  };
}

/** The forms of a verb as words to look for, none twice. */
export function inflections(base: string): readonly string[] {
  return [...new Set(Object.values(verbForms(base)))];
}

/** The form of the verb `base` that `word` is; the base form where it is none. */
export function formOf(word: string, base: string): VerbForm {
  const forms = verbForms(base);
  const order: readonly VerbForm[] = ['base', 'third', 'gerund', 'past', 'participle'];
  return order.find((form) => forms[form] === word) ?? 'base';
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}ked`;
  return doublesLast(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

/** The plural of a noun: "party" gives "parties". */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** "a" or "an", as the word that follows asks for. */
export function articleFor(word: string): 'a' | 'an' {
  if (/^(?:one|once|uni|use|usual|eu|u[kn]\b)/i.test(word)) return 'a';
  return /^(?:[aeiou]|hour|honest)/i.test(word) ? 'an' : 'a';
}

/** The words with their first letter capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
