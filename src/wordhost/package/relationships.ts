import { newElement } from '../xml/new-element';
import { append, attributeOf, elementsOf, remove, type XmlDocument } from '../xml/xml-tree';

/** One relationship of a part to another part of the package, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The type's address. */
  readonly type: string;
  /** As it is written: relative to the part, or an address. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships part that belongs to a part; `''` stands for the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** All relationships of a relationships part, in its order. */
export function relationshipsIn(xml: XmlDocument): readonly Relationship[] {
  return elementsOf(xml.root, 'rel:Relationship').map((element) => ({
    id: attributeOf(element, 'Id') ?? '',
    type: attributeOf(element, 'Type') ?? '',
    target: attributeOf(element, 'Target') ?? '',
    external: attributeOf(element, 'TargetMode') === 'External',
  }));
}

/** True where the relationship is of the kind named as in `comments`, in the transitional or the strict edition. */
export function isOfKind(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}

/** The name of the part that a relationship of `source` leads to, without a leading slash. */
export function targetPart(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Adds a relationship under the next free id, and gives that id. */
export function addRelationship(xml: XmlDocument, type: string, target: string): string {
  const taken = new Set(relationshipsIn(xml).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const element = newElement(xml, 'rel:Relationship', { Id: `rId${number}`, Type: type, Target: target });
  append(xml.root, element);
  return `rId${number}`;
}

/** Takes a relationship away. */
export function removeRelationship(xml: XmlDocument, id: string): void {
  for (const element of elementsOf(xml.root)) if (attributeOf(element, 'Id') === id) remove(element);
}

/** How a relationship of `source` names a part: relative to the source's folder where the part stands in it, as Word does. */
export function relativeTarget(source: string, part: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}
