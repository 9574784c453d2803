import { matchesOf } from '../sentences/matches';
import type { StatementReading } from '../statement-reading';
import type { AskedFor } from './service-asked-for';
import { isRoleHead } from './roles';
import { serviceAfter } from './services';

/** What ties somebody to a service: "is open to", "working with", "has a place at"; told as a state, an outcome all the same. */
const ties =
  /\b(?:(?:is|are|be|being|been|has\s+been|have\s+been|now|to\s+be)\s+)*(?:(?:open|known|linked(?:\s+(?:in|up))?|connected|hooked\s+up|signed\s+up|referred|re-referred|signposted|registered|enrolled|joined\s+up)\s+(?:in\s+|up\s+)?(?:to|with|on|onto|for)|working\s+with|engag(?:es|ed|ing|e)\s+with|access(?:es|ed|ing)?|ha(?:s|ve)\s+(?:got\s+)?(?:a\s+place|a\s+slot|been\s+offered\s+a\s+place)\s+(?:at|on|in|with)|gets?\s+(?:help|support|input)\s+from|helped\s+by|supported\s+by)\s+/giu;
/** The same as something that is wanted, which a need may hold too. */
const wishes =
  /\b(?:(?:needs?|requires?|wants?)\s+(?:to\s+be\s+)?(?:put(?:ting)?|sign(?:ing|ed)|get(?:ting)?|refer(?:ring|red)|link(?:ing|ed))\s+(?:\p{L}+\s+)?(?:forward|up|in|on|down|over|through)?\s*(?:for|to|with|onto|on|into)|(?:to|should|must|ought\s+to)\s+be\s+(?:put\s+on\s+the\s+(?:waiting\s+)?list\s+for|seen\s+by|under|on|having|getting|receiving|put\s+forward\s+for)|get(?:ting)?\s+\p{L}+\s+(?:in|on)to|(?:help|support|input|involvement|care)\s+(?:from|by|through))\s+/giu;
/** Of people, only those who treat or counsel stand for a service. */
const treats = /(?:ist|ician|or|nurse|worker|mentor|elsa)$/;
const changes = /\b(?:can|tells?|uses?|so\s+that|without|able|says?|shows?|knows?|sleeps?|instead)\b|\d/iu;

/** The service that a sentence tells somebody is with, or wants to be with. */
export function heldService(
  reading: StatementReading,
  from: number,
  last: number,
  inNeed: boolean,
): AskedFor | null {
  const { text, words } = reading;
  const start = words[from]?.start ?? 0;
  const end = words[last - 1]?.end ?? text.length;
  const sentence = text.slice(start, end);
  if (changes.test(sentence)) return null;
  for (const pattern of inNeed ? [wishes] : [wishes, ties]) {
    for (const match of matchesOf(sentence, pattern)) {
      const first = words.findIndex((word) => word.start >= start + match.index);
      const behind = words.findIndex((word) => word.start >= start + match.index + match[0].length);
      const named =
        first < 0 || behind < 0 ? null : lastOfService(reading, behind, Math.min(last, behind + 7));
      if (named === null) continue;
      const who = text.slice(start, words[first]?.start).trim();
      return {
        start: words[first]?.start ?? start,
        end: words[named]?.end ?? end,
        who:
          who === '' || who.split(/\s+/).length > 4 ? null : who.replace(/\s+(?:to|will|is|has|needs)$/i, ''),
      };
    }
  }
  return null;
}

/** The last word of the service named from `at` on; a capitalised name that is nobody's is taken for one. */
function lastOfService(reading: StatementReading, at: number, until: number): number | null {
  const { words, names } = reading;
  const service = serviceAfter(reading, at, until);
  if (service) return service.last;
  const found = words.findIndex(
    ({ plain, text, start }, index) =>
      index >= at &&
      index < until &&
      ((/^\p{Lu}/u.test(text) && !names.some((name) => name.start <= start && start < name.end)) ||
        (index <= at + 4 && isRoleHead(plain, true) && treats.test(plain))),
  );
  if (found < 0) return null;
  let end = found;
  while (end + 1 < until && /^\p{Lu}/u.test(words[end + 1]?.text ?? '')) end += 1;
  return end;
}
