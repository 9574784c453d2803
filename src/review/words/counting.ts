/** A number with its noun: "1 finding", "23 findings". */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "Asha Khan", "Asha Khan or Tim Reed", "Asha Khan, Tim Reed or Siân Rees". */
export function oneOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
}

/** "row 1", "row 1 and row 3", "row 1, row 3 and row 4". */
export function allOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A number as it is written in British English: "1,042". The browser's own way of it loads for 60 ms when it is first asked. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
