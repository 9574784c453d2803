import { ApiError } from '../api-error';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';

/** What a collection can do beyond listing its items. */
export interface CollectionMembers {
  /** Finds an item by the key that its class goes by; by position where this is not given. */
  readonly byKey?: (session: Session, key: unknown) => WordObject | null;
  readonly methods?: WordClass<null>['methods'];
}

/** A collection of a class; its items are looked up anew whenever they are asked for. */
export function collectionObject(
  name: string,
  list: (session: Session) => readonly WordObject[],
  { byKey, methods = {} }: CollectionMembers = {},
): WordObject {
  const definition: WordClass<null> = {
    name,
    methods: {
      GetFirst: (_target, session) => list(session)[0] ?? null,
      GetLast: (_target, session) => list(session).at(-1) ?? null,
      GetItemAt: (_target, session, args) => itemAt(name, list(session), args.number(0)),
      GetItem: (_target, session, args) =>
        byKey === undefined ? itemAt(name, list(session), args.number(0)) : byKey(session, args.value(0)),
      GetCount: (_target, session) => list(session).length,
      ...methods,
    },
    items: (_target, session) => list(session),
  };
  return wordObject(definition, null);
}

function itemAt(name: string, items: readonly WordObject[], index: number): WordObject {
  const item = items[index];
  if (item === undefined) throw new ApiError('ItemNotFound', `${name} has no item ${index}.`);
  return item;
}
