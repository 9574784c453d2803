import { isGivenName } from './given-names';
import { wordClass } from '../sentences/lexicon';
import type { Candidate } from './name-candidates';
import { isMonthName, isTitleAndWord } from './name-words';
import { isOrdinaryWord } from './ordinary-words';
import { isRoleHead } from '../actors/roles';

const particles = new Set(
  'de da das do dos du del della di van von der den ter ten bin bint binti ibn abd ap ab ferch al el le la ul ur'.split(
    ' ',
  ),
);

/** One space: what stands between the words of a name. */
export const joins = /^[ \u00A0]$/;

const joinsInitial = /^\.?[ \u00A0]?$/;

/** How far a name that begins at `from` could reach by capitals, initials and particles. */
export function runEnd(all: readonly Candidate[], from: number): number | null {
  const first = all[from];
  const next = all[from + 1];
  if (first === undefined) {
    return null;
  }
  if (first.kind === 'title') {
    const touching = next !== undefined && /^\.?[ \u00A0]?$/.test(next.before);
    if (touching && particles.has(next.plain) && !next.capital) {
      const reach = particleReach(all, from + 1);
      return reach === null ? null : extend(all, reach);
    }
    const adjoining = touching && next.capital;
    if (
      !adjoining ||
      next.kind === 'acronym' ||
      next.kind === 'grammar' ||
      (isTitleAndWord(first.plain) && !canFollowWordTitle(next))
    ) {
      return null;
    }
    return extend(all, from + 2);
  }
  if (first.kind === 'initial') {
    const adjoining = next !== undefined && next.capital && joinsInitial.test(next.before);
    if (!adjoining || !['name', 'either', 'unknown', 'initial', 'ordinary'].includes(next.kind)) {
      return null;
    }
    if (next.kind === 'ordinary' && (!next.before.startsWith('.') || isOrdinaryWord(next.plain))) {
      return null;
    }
    return next.kind === 'initial' ? runEnd(all, from + 1) : extend(all, from + 2);
  }
  if (first.kind === 'kin' && (first.plain === 'nana' || first.plain === 'abu')) {
    return next?.kind === 'name' &&
      all[from + 2]?.capital === true &&
      joins.test(all[from + 2]?.before ?? '') &&
      joins.test(next.before)
      ? extend(all, from + 2)
      : null;
  }
  if (
    first.kind === 'ordinary' &&
    !first.opening &&
    next !== undefined &&
    joins.test(next.before) &&
    !first.possessive
  ) {
    return next.kind === 'name' && wordClass(next.plain) === 'name' && !isGivenName(next.plain)
      ? extend(all, from + 1)
      : null;
  }
  return first.kind === 'name' || first.kind === 'either' || first.kind === 'unknown'
    ? extend(all, from + 1)
    : null;
}

function canFollowWordTitle(next: Candidate): boolean {
  return (
    next.kind === 'name' || next.kind === 'either' || next.kind === 'unknown' || next.kind === 'ordinary'
  );
}

/** Carries a name on from `at` over surnames, initials and particles. */
function extend(all: readonly Candidate[], at: number): number {
  let end = at;
  for (;;) {
    const before = all[end - 1];
    const part = all[end];
    if (before === undefined || part === undefined || before.possessive || before.text.includes('/')) {
      return end;
    }
    const touching = joins.test(part.before) || (before.kind === 'initial' && joinsInitial.test(part.before));
    if (!touching) {
      return end;
    }
    if (particles.has(part.plain) && (!part.capital || part.kind !== 'grammar')) {
      const reach = particleReach(all, end);
      if (reach !== null) {
        end = reach;
        continue;
      }
    }
    if (!part.capital || !isSurname(part, before, all[end + 1])) {
      return end;
    }
    end += 1;
  }
}

function particleReach(all: readonly Candidate[], at: number): number | null {
  let end = at;
  while (particles.has(all[end]?.plain ?? '')) {
    end += 1;
  }
  const name = all[end];
  return name !== undefined && name.capital && name.kind !== 'acronym' && joins.test(name.before)
    ? end + 1
    : null;
}

const surnamesThatAreWords = new Set(
  `ward dean head page lane hall street park banks house bishop abbott pope cook baker constable judge chambers church temple field fields
   law friend way court place chair driver link staff nurse coach forms day may march english welsh scott case law young career
   shepherd porter butler marshall gardner potter turner fisher parsons priest chaplain warden school wood hill`.split(
    /\s+/,
  ),
);

function isSurname(part: Candidate, before: Candidate, next: Candidate | undefined): boolean {
  if (part.kind === 'name' || part.kind === 'unknown' || part.kind === 'initial') {
    return true;
  }
  if (part.kind === 'either') {
    return !isMonthName(part.plain) || !/^\d/.test(next?.text ?? '');
  }
  const carriedOn =
    next !== undefined && joins.test(next.before) && (next.capital || isRoleHead(next.plain, true));
  if (part.kind === 'ordinary') {
    return !/\p{N}/u.test(part.text) && !isOrdinaryWord(part.plain) && !(carriedOn && next.kind === 'role');
  }
  if (part.kind === 'role' || part.kind === 'place' || part.kind === 'date') {
    return surnamesThatAreWords.has(part.plain) && !carriedOn && before.kind !== 'unknown';
  }
  return false;
}
