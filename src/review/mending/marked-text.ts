/**
 * A text in which what stands in blanks is marked by characters of Unicode's private use, so that no word of the
 * writer's can be taken for it: a blank still open, or what a person has put in.
 */
const opens = { open: '\ue000', filled: '\ue001' } as const;
const closes = '\ue002';

/** What stands in one blank, marked. */
export function marked(kind: keyof typeof opens, text: string): string {
  return `${opens[kind]}${text}${closes}`;
}

/** True where the text begins with what stands in a blank. */
export function beginsWithBlank(text: string): boolean {
  return text.startsWith(opens.open) || text.startsWith(opens.filled);
}

/** The text as people read it. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ue000-\ue002]/g, '');
}

/** Stands for one blank that is still open. */
export const blankStandIn = '\ue003';

/** The text with one character for each blank that is still open, and what those blanks say, in order. */
export function openBlanksApart(text: string): { readonly text: string; readonly blanks: readonly string[] } {
  const blanks: string[] = [];
  const short = text.replace(/\ue000([^\ue002]*)\ue002/g, (_whole, blank: string) => {
    blanks.push(blank);
    return blankStandIn;
  });
  return { text: withoutMarks(short), blanks };
}
