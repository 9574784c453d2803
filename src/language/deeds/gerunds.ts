const vowel = /[aeiou]/;

/** Verbs of more than one syllable whose last consonant is doubled in British spelling. */
const doubled = new Set(
  (
    'abet abhor acquit admit allot begin cancel channel commit compel confer control counsel defer deter dial enrol ' +
    'equal excel expel forget format fuel fulfil handicap incur infer input instil kidnap label level marshal ' +
    'model occur omit outfit parcel patrol pedal permit prefer program propel quarrel rebel recur refer regret repel ' +
    'rival shovel signal snivel spiral squat submit total transfer transmit travel tunnel unravel upset worship yodel overlap outrun reset'
  ).split(' '),
);

/** The -ing form of a verb given in its base form, in British spelling: "hit" gives "hitting", "panic" "panicking". */
export function gerundOf(base: string): string {
  const hyphen = base.lastIndexOf('-');
  if (hyphen >= 0) return base.slice(0, hyphen + 1) + gerundOf(base.slice(hyphen + 1));
  if (base === 'be') return 'being';
  if (base === 'age' || base === 'binge' || base === 'singe') return `${base}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  return doublesLast(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

/** True where the last consonant is written twice before an ending: "hit", "travel", "quit"; not "eat", "visit". */
export function doublesLast(base: string): boolean {
  if (doubled.has(base)) return true;
  if (!/[^aeiou](?:[aeiou]|ui)[^aeiouwxyh]$/.test(`.${base}`)) return /^(?:qu)[aeiou][^aeiouwxy]$/.test(base);
  return syllables(base) === 1 && !/(?:ui|[aeiou]{2})[^aeiou]$/.test(base.replace(/^qu/, 'q'));
}

function syllables(base: string): number {
  return base.split(/[^aeiouy]+/).filter((group) => vowel.test(group) || group === 'y').length;
}
