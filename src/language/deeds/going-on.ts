import type { Span } from '../../plan/document-as-read';
import { matchesOf } from '../sentences/matches';

const doing =
  '(?!the\\b|a\\b|an\\b)(?:\\p{L}{2,}ing(?<!outing|training|evening|morning|meeting|wedding|swimming)|doing\\s+so)\\b';
/** Verbs of going on, with what has to follow so that they promise no more than what is done already. */
const anywhere: readonly string[] = [
  'continu(?:e|es|ing)(?:\\s+(?:to(?!\\s+be\\s+(?:a|the|an)\\b)|with|on|in))?',
  '(?:to\\s+be|be|is|are)\\s+(?:continued|maintained|sustained|kept\\s+(?:up|going|on)|kept\\s+in\\s+place|left\\s+in\\s+place|carried\\s+on)',
  'carr(?:y|ies|ying)\\s+on(?:\\s+with)?',
  `go(?:es|ing)?\\s+on(?=\\s+(?:with\\b|as\\b|${doing}))`,
  '(?:to|will|should)\\s+go\\s+on(?=\\s*(?:$|[.,;]))',
  'keep(?:s|ing)?\\s+(?:on|up|going|at\\s+it)(?:\\s+with)?',
  'keep(?:s|ing)?\\s+(?:doing|using|taking|giving|working|trying|attending|seeing|having|making|coming|helping|visiting|ringing|reading|offering|practising|meeting|running|supporting|sending|checking)',
  'persists?\\s+(?:with|in)',
  'persever(?:e|es|ing)\\s+(?:with|in)',
  'press(?:es)?\\s+on\\s+with',
  'push(?:es)?\\s+on\\s+with',
  'crack(?:s)?\\s+on\\s+with',
  'sticks?\\s+(?:with|at)',
  'stays?\\s+on\\s+with',
  'carried\\s+(?:forward|over)',
  'rolled\\s+(?:forward|over)',
  'as\\s+(?:before|previously|already\\s+agreed|per\\s+(?:the\\s+)?(?:last|previous)\\s+plan)',
  'remains?\\s+(?:in\\s+place|ongoing)',
  'continuation\\s+of',
];
/** In an action alone: in an outcome "maintains 95%" is a level to be held. */
const inActions: readonly string[] = [
  '(?:(?<=^\\s*)|(?<=[.;]\\s+)|(?<=\\b(?:to|will|should|and|must)\\s+))(?:maintain|sustain|preserve|uphold)(?!\\s+(?:an?|contact)\\b)',
  '(?<=^\\s*)continued(?=\\s+\\p{L})',
];

const pattern = (phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}])(?:${phrases.join('|')})(?![\\p{L}])`, 'giu');
const everywhere = pattern(anywhere);
const action = pattern([...anywhere, ...inActions]);

/** Where a text says only that something goes on: "continue to", "go on using", "Maintain", "to be kept up". */
export function goingOnWords(text: string, isAction: boolean): readonly Span[] {
  return matchesOf(text, isAction ? action : everywhere).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
