import type { PlanInContext } from '../../checks/check';
import type { CheckSettings } from '../../checks/check-settings';
import type { StatementReading } from '../../language/statement-reading';
import { keptByText } from '../../plan/kept-by-text';
import { keptWith } from '../../plan/kept-with';
import { sentencesOf } from '../../language/sentences/sentences';
import { speaksInQuotes, viewTest } from '../../language/facts/spoken-views';
import { headsViews } from '../../language/facts/view-headings';
import type { DocumentAsRead } from '../../plan/document-as-read';
import type { Evidence } from './checklist';
import type { ChecklistId } from './checklist-ids';
import type { DocumentPassage } from './document-passages';
import { quotationOf } from './document-passages';
import { childrenNamed, familyToAct, professionalsNamed, titlesAndBodies } from './people-in-evidence';
import { placesToSign } from './places-to-sign';
import { words } from '../words';

/** What evidence is looked for in. */
export interface Searched {
  readonly document: DocumentAsRead;
  readonly context: PlanInContext;
  readonly passages: readonly DocumentPassage[];
}

type Finder = (searched: Searched) => readonly Evidence[];

/** For each item, the passages that bear on it, in reading order. */
export const evidenceFor: Readonly<Record<ChecklistId, Finder>> = {
  'right-agencies': (searched) => [...professionalsNamed(searched), ...titlesAndBodies(searched)],
  'brothers-and-sisters': (searched) => [
    ...childrenNamed(searched),
    ...speakingOf(
      /\b(?:siblings?|(?:half|step)?-?\s?(?:brothers?|sisters?)|(?:all|both) (?:of )?the children|each child)\b/iu,
    )(searched),
  ],
  'culture-and-diversity': speakingOf(
    /\b(?:cultur\p{L}*|divers\p{L}*|ethnic\p{L}*|heritage|racis[mt]|faith|religio\p{L}*|church|mosque|temple|gurdwara|synagogue|chapel|halal|kosher|ramadan|eid|diwali|muslim|sikh|hindu|jewish|catholic|qur['’]?an|(?:first|home|second|additional|main|preferred|spoken) language|sign language|makaton|interpret(?:er|ers|ing|ation)|translat\p{L}*|mother tongue|nationality|immigration|asylum|refugees?|traveller|roma|gypsy|gender|trans(?:gender)?|non-binary|gay|lesbian|sexuality|lgbt\p{L}*|disab\p{L}*|autis\p{L}*|adhd|dyslexi\p{L}*|wheelchair|deaf\p{L}*|hearing (?:loss|aid|aids|impair\p{L}*)|(?:is|are|was|registered) blind|visual(?:ly)? impair\p{L}*|learning (?:needs?|difficult\p{L}*|disabilit\p{L}*)|ehcp?|additional needs?|neurodiver\p{L}*)(?![\p{L}])/iu,
    // Only as written: "send" and "sen" are other words.
    /\b(?:SEND?|EAL|BSL|speaks? (?:\p{L}+ ){0,2}?\p{Lu}\p{Ll}+)\b/u,
  ),
  'child-involved': childInvolved,
  partners: (searched) => partnersOf(searched.context.settings)(searched),
  shared: speakingOf(
    /\b(?:(?:cop(?:y|ies)|plan|minutes)\b[^.]{0,60}\b(?:shared|sent|given|e-?mailed|posted|handed|circulated|distributed|read)|(?:share|shared|send|sent|give|given|e-?mail|e-?mailed|post|posted|circulate|circulated|distribute|distributed)\b[^.]{0,40}\b(?:cop(?:y|ies)|(?:the|this|her|his|their) plan|minutes))\b/iu,
  ),
  'change-known': changesStated,
  capacity: (searched) => [
    ...familyToAct(searched),
    ...speakingOf(
      /\b(?:capacity|overwhelm\p{L}*|struggl\p{L}*|cannot manage|can['’]t manage|hard for (?:her|him|them)|too much|exhausted|tired|shifts?|works? (?:nights|full[- ]time|part[- ]time|long hours)|working hours|cannot (?:read|drive|afford)|can['’]t (?:read|drive|afford)|does not drive|literacy|learning (?:difficult\p{L}*|disabilit\p{L}*)|bus fare|childcare|pregnan\p{L}*|depress\p{L}*|anxiety|ill health|chronic pain)\b/iu,
    )(searched),
  ],
  disagreement: speakingOf(
    /\b(?:disagree\p{L}*|(?:does|do|did|has|have) not (?:agree|accept)|(?:doesn|don|didn)['’]t (?:agree|accept)|not agreed|unhappy with|object(?:s|ed|ion|ions) to|disput\p{L}*|different view|would not (?:agree|sign)|refus(?:e|es|ed) to (?:agree|sign)|opposed to)\b/iu,
  ),
  understood: speakingOf(
    /\b(?:underst(?:and|ands|ood|anding)\b[^.]{0,60}\b(?:plan|what|why|written|expected)|explain(?:ed|s|ing)?\b[^.]{0,40}\bplan|plan\b[^.]{0,60}\b(?:explained|read (?:out|aloud|to|with)|translated|understood)|(?:went|gone|go|going) through the plan|easy[- ]read|own words|plain (?:english|words)|interpreter|translated|advocate)\b/iu,
  ),
  signatures: ({ document, context }) =>
    placesToSign(document, context.plan).map(({ label, blank }) => ({
      about: '',
      quotation: label === '' ? words.checklist.noLabel : label,
      where: blank ? words.checklist.blank : words.checklist.signed,
    })),
};

/** The passages in which a pattern is found outside people's names, or whose heading says that they answer it. */
function speakingOf(...patterns: readonly RegExp[]): Finder {
  const quoted = keptWith((reading: StatementReading): string | null => {
    const { text } = reading;
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    return match && !isInName(reading, match.index)
      ? quotationOf(text, match.index, match.index + match[0].length)
      : null;
  });
  const answers = keptByText((heading) => patterns.some((pattern) => pattern.test(heading)));
  return ({ passages, context }) =>
    passages.flatMap(({ text, under, where, row }) => {
      const quotation = quoted(context.read(text));
      if (quotation !== null) return [{ about: '', quotation, where }];
      // A plan’s own column speaks of every row; a heading of the document only of what stands under it.
      return row === null && answers(under) ? [{ about: '', quotation: quotationOf(text, 0, 0), where }] : [];
    });
}

function isInName({ names }: StatementReading, at: number): boolean {
  return names.some(({ start, end }) => start <= at && at < end);
}

function childInvolved({ context, passages }: Searched): readonly Evidence[] {
  const forms = context.facts.people
    .filter(({ kind }) => kind === 'child')
    .flatMap((child) => child.forms)
    .filter((form) => form.length > 1);
  const isView = viewTest('child', forms);
  const child = /\b(?:child|children|young person|boy|girl|son|daughter|twins)\b/iu;
  const speaksOfChild = (text: string) => child.test(text) || forms.some((form) => text.includes(form));
  const part =
    /\b(?:invit\p{L}*|attend(?:s|ed|ing)? (?:the |this |part of the )?(?:meeting|review|conference)|at the meeting|joined|took part|takes? part|involved|advocate|help(?:s|ed)? to (?:write|make|plan)|three houses|wishes and feelings)/iu;
  return passages
    .filter(({ under }) => !headsViews(under, 'parent', []))
    .flatMap(({ text, under, where }) => {
      const match = part.exec(text);
      if (match && speaksOfChild(text)) {
        return [{ about: '', quotation: quotationOf(text, match.index, match.index + 1), where }];
      }
      const view = sentencesOf(text).find(({ start, end }) => isView(text.slice(start, end)));
      if (view) return [{ about: '', quotation: quotationOf(text, view.start, view.end), where }];
      return speaksInQuotes(text) && (speaksOfChild(text) || speaksOfChild(under))
        ? [{ about: '', quotation: quotationOf(text, 0, 0), where }]
        : [];
    });
}

const partners =
  "charit(?:y|ies)|voluntary|volunteers?|community (?:group|centre|worker|hub|café|fridge|pantry)|food ?bank|home-?start|barnardo['’]?s|nspcc|action for children|women['’]s aid|refuge|samaritans|citizens advice|young carers|family hub|children['’]s centre|youth (?:club|group|project)|scouts|cubs|brownies|guides|mentor(?:ing)?|mosque|church|temple|gurdwara|al-anon|alcoholics anonymous|toddler group|playgroup|sure start|family group conference";

/** Charities whose names are ordinary words: only with a capital inside a sentence. */
const namedAsWords = /[^.!?:]\s(?:Mind|Relate|Shelter)\b/u;

/** The field's charities and groups, and the services that the house names. */
const partnersOf = keptWith(({ house }: CheckSettings): Finder => {
  const own = house.services.map((service) => service.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return speakingOf(new RegExp(`\\b(?:${[partners, ...own].join('|')})(?![\\p{L}])`, 'iu'), namedAsWords);
});

/** What each row wants to see: its measure where it has one, else its outcome; one passage a row. */
function changesStated({ context, passages }: Searched): readonly Evidence[] {
  return context.rows.flatMap((row) => {
    const [first] = [...row.statements('measure'), ...row.statements('outcome')];
    const passage = first && passages.find(({ text }) => text === first.statement.text);
    return passage ? [{ about: '', quotation: quotationOf(passage.text, 0, 0), where: passage.where }] : [];
  });
}
