/** The namespaces this host reads or writes, by the prefix that Word itself uses; the first address is the one written. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  xml: ['http://www.w3.org/XML/1998/namespace'],
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  m: [
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  w14: ['http://schemas.microsoft.com/office/word/2010/wordml'],
  w15: ['http://schemas.microsoft.com/office/word/2012/wordml'],
  w16cid: ['http://schemas.microsoft.com/office/word/2016/wordml/cid'],
  w16cex: ['http://schemas.microsoft.com/office/word/2018/wordml/cex'],
  we: ['http://schemas.microsoft.com/office/webextensions/webextension/2010/11'],
  wetp: ['http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11'],
  pkg: ['http://schemas.microsoft.com/office/2006/xmlPackage'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  cp: ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  custom: [
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
  vt: [
    'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dcterms: ['http://purl.org/dc/terms/'],
  xsi: ['http://www.w3.org/2001/XMLSchema-instance'],
};

const prefixes = new Map(
  Object.entries(addresses).flatMap(([prefix, all]) => all.map((address) => [address, prefix] as const)),
);

/** Word's own prefix for a namespace address, transitional or strict alike; the address itself where it is not known here. */
export function usualPrefix(address: string): string {
  return prefixes.get(address) ?? address;
}

/** The address to declare for one of Word's own prefixes; that of the strict edition, where there is one, if wanted. */
export function addressOf(prefix: string, strict = false): string {
  const all = addresses[prefix] ?? [prefix];
  return (strict ? all[1] : undefined) ?? all[0] ?? prefix;
}

/** The name of an element or attribute that does not depend on the prefix a file happens to use: `w:p`. */
export function plainName(address: string, local: string): string {
  return address === '' ? local : `${usualPrefix(address)}:${local}`;
}
