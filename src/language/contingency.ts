import { isPlaceholder } from './placeholders';
import type { PlanFacts } from './plan-facts';
import { plainTextOf } from './plain-text';
import { findTimes } from './times';
import { numberPattern } from './numbers';

/** A passage of the document that says what happens if the plan does not work. */
export interface Contingency {
  /** The paragraph, or the paragraph under its heading, as written. */
  readonly text: string;
  /** True where it says what counts as not working: a number, or something seen to happen or not to happen. */
  readonly saysWhatCounts: boolean;
  /** True where it says by when the next step is taken. */
  readonly saysByWhen: boolean;
}

const heading =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:the\s+)?contingency(?:\s+plans?|\s+planning)?|what\s+(?:will|would|should|could)?\s*happens?\s+(?:if|next\s+if)\b.*|what\s+if\b.*|if\s+(?:the|this)\s+plan\b.{0,60}|plan\s+b|back-?up\s+plan|bottom\s+lines?|trajectory|consequences\b.{0,40})\s*\W*$/i;
const notWorking =
  "(?:(?:does|do|is|are|has|have|was|were|did)\\s+(?:\\w+\\s+){0,2}?(?:not|no)\\b|(?:isn|doesn|hasn|aren|don|haven|didn)'?t\\b|no\\s+(?:longer\\s+)?(?:working|progress|change|improvement|further\\s+progress)|fail(?:s|ed|ing)?\\b|break(?:s)?\\s+down|not\\s+(?:be\\s+)?(?:working|followed|kept|met|achieved|made|improv|reduc|chang|felt|enough|effective)|insufficient|lack\\s+of|continue[sd]?|escalat|increas|worse|get\\s+worse|deteriorat|remain)";
const about =
  '(?:plan|progress|change[s]?|improvement[s]?|actions?|outcomes?|concerns?|risks?|things|situation|agreement|targets?|goals?|engagement|harm)';
const sentence = new RegExp(
  `\\b(?:if|should|where|unless|in\\s+the\\s+event(?:\\s+that)?|once\\s+a\\s+decision)\\b[^.;]*\\b(?:${about}\\b[^.;]*${notWorking}|${notWorking}[^.;]*\\b${about}\\b)`,
  'i',
);
const escalation =
  /\b(?:contingency|legal\s+(?:planning|gateway|advice)|public\s+law\s+outline|\bplo\b|pre-proceedings|care\s+proceedings|strategy\s+(?:meeting|discussion)|step(?:ped|ping)?\s+up\s+to|escalat(?:e|ed|ion)\s+to|initial\s+child\s+protection\s+conference|icpc|section\s+47|issue\s+proceedings|court\s+action|the\s+plan\s+is\s+not\s+working|plan\s+is\s+(?:failing|breaking\s+down))\b/i;
const condition = /\b(?:if|should|unless|where|in\s+the\s+event|once|when)\b/i;
const counts = new RegExp(
  `\\b(?:${numberPattern}|once|twice|any|another|below|above|again|further\\s+(?:incident|assault|referral))\\b|%`,
  'i',
);
const seen =
  /\b(?:miss(?:es|ed|ing)?|drop(?:s|ping)?|falls?|hits?|drinks?|uses?|returns?|moves?|hurts?|harmed|injur\p{L}+|assault\p{L}*|absent|excluded|arrest\p{L}*|refus\p{L}+|leaves?|contacts?|breach\p{L}*|positive\s+test)\b/iu;

/** Every passage that says what happens if the plan does not work; a heading with only a prompt under it is none. */
export function findContingencies(facts: PlanFacts): readonly Contingency[] {
  const { texts } = facts;
  return texts.flatMap(({ text }, at): Contingency[] => {
    const plain = plainTextOf(text).text;
    if (heading.test(plain) && text.trim().length < 90) {
      const own = texts[at]?.place ?? null;
      const below = texts.slice(at + 1, at + 6).filter(({ place }) => (place === null) === (own === null));
      const [first] = below;
      // A prompt or the next heading means that nothing was written under this one.
      if (!first || first !== texts[at + 1] || first.heading || isPlaceholder(first.text)) return [];
      if (heading.test(plainTextOf(first.text).text) || first.text.trim().split(/\s+/).length < 4) return [];
      return [read(below.map((next) => next.text).join(' '), first.text, facts)];
    }
    const speaks = sentence.test(plain) || (escalation.test(plain) && condition.test(plain));
    if (!speaks) return [];
    const list = /:\s*$|\bindicators?\b/i.test(text)
      ? texts.slice(at + 1, at + 5).map((next) => next.text)
      : [];
    return [read([text, ...list].join(' '), text, facts)];
  });
}

function read(whole: string, text: string, facts: PlanFacts): Contingency {
  const plain = plainTextOf(whole).text;
  const trigger = plain.replace(/\bwithin\b[^.;,]*/g, '');
  const times = findTimes(whole, facts);
  return {
    text,
    saysWhatCounts: counts.test(withoutPeriods(trigger)) || seen.test(trigger),
    saysByWhen: times.some(({ kind }) => kind === 'date' || kind === 'period' || kind === 'frequency'),
  };
}

/** "within 10 working days" says by when, not what counts. */
function withoutPeriods(plain: string): string {
  return plain.replace(
    /\b(?:within|in|by|after)\s+(?:the\s+next\s+)?[\w\s]{1,14}\b(?:days?|weeks?|months?)\b/g,
    '',
  );
}
