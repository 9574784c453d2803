import { keptByText } from '../plan/kept-by-text';

/** Words that only hold a cell's place: nothing has been said yet. */
const placeholder =
  /^(?:n[./]?a\.?|not applicable|none|nil|nothing|not known|unknown|tb[acd]|to be (?:confirmed|completed|agreed|decided|determined|discussed|advised|arranged|added|updated)|pending|awaiting(?: (?:information|update|confirmation))?|x{2,}|[\s.…?_–—*-]+)$/i;
const prompt =
  /^(?:(?:please )?(?:click|tap|click or tap)(?: or tap)? here\b.*|(?:please )?(?:insert|enter|type|add|complete|describe|state|list|write|fill in|record|give|choose|select)\b.{0,80}(?:\bhere\b|\.{3}|…|:)\s*|choose an item\.?|select an item\.?|enter text\.?|insert text\.?|please (?:complete|specify|describe|state)\.?)$/i;
const bracketed = /^(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|_{2,}.*_{2,})\.?$/;

/**
 * True where a text says nothing of its own: "N/A", "TBC", a dash, or the prompt of a template ("[enter the outcome]", "Click here
 * to enter text."). `heading` is the cell's heading, which some templates repeat in the cell.
 */
export function isPlaceholder(text: string, heading = ''): boolean {
  return (
    saysNothing(text) || (heading !== '' && spacedOnce(text).toLowerCase() === heading.trim().toLowerCase())
  );
}

const saysNothing = keptByText((text) => {
  const plain = spacedOnce(text);
  const bare = plain.replace(/^[([]\s*|\s*[)\]]$/g, '').replace(/[.!]$/, '');
  return (
    plain === '' ||
    placeholder.test(plain) ||
    placeholder.test(bare) ||
    prompt.test(plain) ||
    bracketed.test(plain)
  );
});

function spacedOnce(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}
