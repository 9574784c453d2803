import { clauseEnd, opensSentence } from '../rewording';
import { isRoleHead } from './roles';
import { serviceAfter } from './services';
import type { StatementReading } from '../statement-reading';
import type { Word } from '../sentences/words';
import { heldService } from './service-held';

/** A service that a sentence asks for or holds out as what is wanted. */
export interface AskedFor {
  readonly start: number;
  readonly end: number;
  /** Whoever the sentence is about, as written. */
  readonly who: string | null;
}

const asks =
  /^(?:needs?|requires?|needing|requiring|wants?|benefit|access|accessing|accesses|referred|refer|re-referred|referral|offered|receive|receives|assessed|seen|engage|engages|engaging|work|working|open|under|known|signpost|signposted|linked|link|helped|do|place|touch|onto|get|gets|have)$/;
const activities =
  /^(?:attend|attends|attending|complete|completes|completing|do|does|doing|undertake|start|join|joins|go|finish|have|has|get)$/;
/** Everyday places and people of health and school are no service that stands for a need. */
const everyday =
  /^(?:gp|gps|doctor|dentist|dentists|optician|opticians|hospital|school|nursery|college|police|teacher|teachers|lessons|class|classes|glasses|worker)$/;

/** What service the sentence asks for; `null` where it asks for none. In a need only what is wanted counts, not what there is. */
export function askedFor(
  reading: StatementReading,
  sentence: { readonly start: number; readonly end: number },
  inNeed: boolean,
): AskedFor | null {
  const { words, text } = reading;
  const from = words.findIndex(({ start }) => start >= sentence.start);
  const last = words.filter(({ start }) => start < sentence.end).length;
  if (from < 0 || last <= from) return null;
  const bare = bareService(reading, from, last);
  if (bare) return bare;
  for (let at = from; at < last; at += 1) {
    const word = words[at];
    if (!word) break;
    const before = words[at - 1]?.plain ?? '';
    const isActivity = inNeed && activities.test(word.plain) && /^(?:to|must|should)$/.test(before);
    if (!isActivity && !asks.test(word.plain)) continue;
    if (!isAskedFor(word.plain, words, at, from) && !isActivity) continue;
    const end = objectEnd(reading, at, last);
    const service = serviceObject(reading, at, end);
    if (service === null) continue;
    const first = leadIn(words, at, from);
    return {
      start: words[first]?.start ?? word.start,
      end: words[service]?.end ?? word.end,
      who: subjectBefore(reading, from, first),
    };
  }
  return neededService(reading, from, last, text) ?? heldService(reading, from, last, inNeed);
}

/** The verbs that ask are no demand in what has been: "was referred", "has received". */
function isAskedFor(plain: string, words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]?.plain ?? '';
  const two = words[at - 2]?.plain ?? '';
  if (/^needs?|^requir|^needing|^wants?/.test(plain))
    return !/^(?:no|their|her|his|basic|these|special|educational|health|not|additional)$/.test(before);
  const after = words[at + 1]?.plain ?? '';
  if (plain === 'benefit') return after === 'from';
  // "could do with", "ought to be under", "wants putting in touch with", "get Dad onto": asking by another name.
  if (plain === 'do') return after === 'with' && /^(?:could|can|would)$/.test(before);
  if (/^(?:open|known|linked)$/.test(plain))
    return /^(?:to|with|into)$/.test(after) && isWished(words, at, from);
  if (plain === 'under') return before === 'be' && isWished(words, at, from);
  if (plain === 'helped') return before === 'be' && after === 'by' && isWished(words, at, from);
  if (plain === 'touch') return before === 'in' && after === 'with' && isWished(words, at, from);
  if (plain === 'place') return /^(?:on|at|in|with)$/.test(after) && isWished(words, at, from);
  if (plain === 'onto') return isWished(words, at, from);
  if (/^(?:signpost|link)/.test(plain)) return at === from || isWished(words, at, from);
  if (/^(?:get|gets|have)$/.test(plain)) return plain === 'gets' || /^to$/.test(before);
  if (/^(?:referred|re-referred|offered|assessed|seen)$/.test(plain)) {
    return before === 'be' && /^(?:to|will|should|must)$/.test(two);
  }
  if (plain === 'referral') return at === from || /^(?:a|the|for)$/.test(before);
  if (/^(?:work|working)$/.test(plain)) return before === 'to' && words[at + 1]?.plain === 'with';
  if (/^(?:failed|fails|refused|refuses|unable|able|declined|struggled|struggles)$/.test(two)) return false;
  if (/^engag/.test(plain))
    return /^(?:to|will)$/.test(before) && /^(?:with|in)$/.test(words[at + 1]?.plain ?? '');
  return /^(?:to|will|should|must|family|can)$/.test(before) || at === from;
}

/** True where the words before `at` wish for something, and tell of nothing that has been: "needs to be", "would", "wants". */
function isWished(words: readonly Word[], at: number, from: number): boolean {
  const before = words.slice(Math.max(from, at - 6), at).map(({ plain }) => plain);
  return (
    before.some((plain) => /^(?:needs?|would|ought|should|must|wants?|requires?|to|will)$/.test(plain)) &&
    !before.some((plain) => /^(?:was|were|has|had|not|used|no)$/.test(plain))
  );
}

/** The words of what is asked for end where it is said what it is to do: "counselling | to help her sleep". */
function objectEnd(reading: StatementReading, at: number, last: number): number {
  const { words } = reading;
  const clause = clauseEnd(reading, at);
  for (let next = at + 1; next < last; next += 1) {
    const word = words[next];
    if (!word || word.start >= clause) return next;
    const helpsTo =
      word.plain === 'to' &&
      !/^(?:needs?|referred|referral|refer|access|signposted|want|wants|requires?|engage)$/.test(
        words[next - 1]?.plain ?? '',
      ) &&
      next > at + 1;
    if (
      helpsTo &&
      !/^\p{Lu}/u.test(words[next + 1]?.text ?? '') &&
      serviceAfter(reading, at + 1, next) === null
    )
      return next;
    if (/^(?:so|because|until|every|each|if|when|without)$/.test(word.plain)) return next;
    if (word.plain === 'by' && /^\d/.test(words[next + 1]?.plain ?? '')) return next;
  }
  return last;
}

/** The position of the last word of the service among the words after `at`; `null` where they name none. */
function serviceObject(reading: StatementReading, at: number, end: number): number | null {
  const { words } = reading;
  const help = words
    .slice(at + 1, Math.min(at + 4, end))
    .some(({ plain }) => /^(?:help|helped|supported|support|time|someone|know)$/.test(plain));
  const service = serviceAfter(reading, at + 1, end);
  if (service && !(help && service.first > at + 4) && !everyday.test(words[service.first]?.plain ?? ''))
    return service.last;
  const opening = words[at]?.plain ?? '';
  const only = words[at + 1];
  if (/^(?:needs?|requires?)$/.test(opening) && only && end === at + 2 && /^\p{Lu}{3,}$/u.test(only.text))
    return at + 1;
  const role = words.findIndex(
    (word, position) =>
      position > at &&
      position < Math.min(at + 5, end) &&
      isRoleHead(word.plain, true) &&
      !everyday.test(word.plain),
  );
  if (/^(?:needs?|requires?)$/.test(opening) && role > at && /^(?:an?|the)$/.test(words[at + 1]?.plain ?? ''))
    return role;
  // Whatever name stands where a service is asked for is one: "work with Change Grow Live", "a referral to Horizon".
  if (
    !/^(?:referred|re-referred|referral|refer|access|accessing|accesses|work|working|engage|engages|engaging|benefit|open|signpost|signposted|onto)$/.test(
      opening,
    )
  )
    return null;
  const name = words.findIndex(
    (word, position) =>
      position > at &&
      position < end &&
      /^\p{Lu}/u.test(word.text) &&
      !reading.names.some((known) => known.start <= word.start && word.start < known.end),
  );
  if (name > at && !everyday.test(words[name]?.plain ?? '')) {
    let lastOfName = name;
    while (lastOfName + 1 < end && /^\p{Lu}/u.test(words[lastOfName + 1]?.text ?? '')) lastOfName += 1;
    return lastOfName;
  }
  return /^referr|^re-referr/.test(opening) &&
    words[at + 1] !== undefined &&
    /^(?:to|for)$/.test(words[at + 1]?.plain ?? '')
    ? Math.max(at, end - 1)
    : null;
}

const leading =
  /^(?:needs?|be|requires?|a|the|to|would|will|should|ought|could|wants?|has|put|putting|get|getting|in)$/;

/** "needs to be referred" is found from "needs" on, "to get Dad onto a programme" from "get". */
function leadIn(words: readonly Word[], at: number, from: number): number {
  const leads = (position: number): boolean => {
    const plain = words[position]?.plain ?? '';
    if (leading.test(plain)) return true;
    return /^(?:get|getting|put|putting)$/.test(words[position - 1]?.plain ?? '');
  };
  let first = at;
  while (first > from && leads(first - 1)) first -= 1;
  return /^(?:to|will|should|would)$/.test(words[first]?.plain ?? '') ? first + 1 : first;
}

function subjectBefore(reading: StatementReading, from: number, first: number): string | null {
  const { words, text } = reading;
  const own = words
    .slice(from, first)
    .filter(({ plain }) => !/^(?:to|for|will|would|should|must|may|might|can|could)$/.test(plain));
  const [opening] = own;
  const last = own.at(-1);
  return opening && last && own.length <= 5 ? text.slice(opening.start, last.end) : null;
}

/** A service and nothing else, or with whom it is for: "Counselling", "CAMHS referral", "Play therapy for Cosmin". */
function bareService(reading: StatementReading, from: number, last: number): AskedFor | null {
  const { words } = reading;
  const placed =
    /^(?:an?\s+|the\s+)?(?:place|slot|space|spot|seat|spaces|places)\s+(?:at|on|in|with)\s/i.exec(
      reading.text.slice(words[from]?.start),
    );
  if (placed) return placeAt(reading, from, last);
  const own = words.slice(from, last);
  if (own.length > 9 || own.some(({ plain }) => tells.test(plain))) return null;
  const goesOn = own.findIndex(({ plain }, at) => at > 0 && /^(?:for|with|from|at|via|through)$/.test(plain));
  const end = goesOn < 0 ? last : from + goesOn;
  const service = serviceAfter(reading, from, end);
  const [opening] = own;
  const final = own.at(-1);
  return service &&
    end - from <= 4 &&
    service.last === end - 1 &&
    opening &&
    final &&
    opensSentence(reading, from)
    ? { start: opening.start, end: final.end, who: null }
    : null;
}

/** "Place at the nurture group": a service by the place in it. */
function placeAt(reading: StatementReading, from: number, last: number): AskedFor | null {
  const service = serviceAfter(reading, from, last);
  const opening = reading.words[from];
  const end = reading.words[service?.last ?? -1];
  return opening && end ? { start: opening.start, end: end.end, who: null } : null;
}

const tells =
  /^(?:is|was|are|has|have|had|were|to|will|can|needs?|requires?|wants?|misses|does|did|not|no|since|after|so|\p{L}{3,}ed)$/u;

/** "An EHCP assessment is needed", "Referral to be made for Tia". */
function neededService(reading: StatementReading, from: number, last: number, text: string): AskedFor | null {
  const { words } = reading;
  const service = serviceAfter(reading, from, Math.min(last, from + 7));
  const end = words[service?.last ?? -1]?.end;
  if (!service || end === undefined) return null;
  const after =
    /^\s+(?:(?:is|are|to be|will be|needs? to be|has been|have been)\s+)?(?:needed|required|made|offered|completed|sent|arranged|considered|provided|sought|accessed|(?:put )?in place)\b/.exec(
      text.slice(end),
    );
  return after ? { start: words[from]?.start ?? 0, end: end + after[0].length, who: null } : null;
}
