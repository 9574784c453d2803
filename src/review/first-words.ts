/** A text on one line, cut at the end of a word with " …" where it is longer than `longest` UTF-16 units. */
export function firstWords(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const lastSpace = line.lastIndexOf(' ', longest);
  const end = lastSpace > longest / 2 ? lastSpace : longest;
  return `${line.slice(0, end).replace(/[\s,;:.–-]+$/, '')} …`;
}
