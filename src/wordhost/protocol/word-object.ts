import type { WordDocument } from '../docx/word-document';
import type { TextRange } from '../docx/ranges';
import { ApiError } from './api-error';
import type { Arguments } from './arguments';
import type { FaultPlan } from '../faults';

/** What a property or method answers with, as it goes into the response. */
export type Answer =
  string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** What every object can reach. */
export interface Session {
  readonly document: WordDocument;
  readonly faults: FaultPlan;
  /** Tells the host that the document has changed. */
  changed(): void;
  /** Tells the host that something was selected. */
  selected(range: TextRange): void;
  /** Drops what was handed out under that reference id, or under any. */
  release(referenceId: string): void;
  releaseAll(): void;
  /** Saves the document; until the next change it counts as saved. */
  save(): void;
  isSaved(): boolean;
}

/** One object of Word's object model, as the protocol sees it: everything by name. */
export interface WordObject {
  /** Word's name for the class: `Paragraph`. */
  readonly className: string;
  /** The names of all scalar properties, for a load that names none. */
  readonly propertyNames: readonly string[];
  /** The object's identity where the client library wants one: it goes along when the object is handed out. */
  identity(session: Session): { readonly [key: string]: Answer };
  /** A scalar property's value; `undefined` where the class has no such property. */
  property(session: Session, name: string): Answer | undefined;
  /** An object reached by a property: `undefined` where there is no such property, `null` where there is no object. */
  navigate(session: Session, name: string): WordObject | null | undefined;
  /** A method's result, `null` where it has none to give; `undefined` where there is no such method. */
  call(session: Session, name: string, args: Arguments): WordObject | Answer | undefined;
  /** Sets a property; `false` where there is none to set. */
  set(session: Session, name: string, args: Arguments): boolean;
  /** A collection's items; `null` where the object is no collection. */
  items(session: Session): readonly WordObject[] | null;
}

/** How one class answers, given the thing in the document that an object of it stands for. */
export interface WordClass<Target> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, (target: Target, session: Session) => Answer>>;
  readonly navigation?: Readonly<Record<string, (target: Target, session: Session) => WordObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: Target, session: Session, args: Arguments) => WordObject | Answer>
  >;
  /** Methods that give nothing back. */
  readonly commands?: Readonly<Record<string, (target: Target, session: Session, args: Arguments) => void>>;
  readonly setters?: Readonly<Record<string, (target: Target, session: Session, args: Arguments) => void>>;
  readonly items?: (target: Target, session: Session) => readonly WordObject[];
  readonly identity?: (target: Target, session: Session) => { readonly [key: string]: Answer };
  /** Fails with `ItemNotFound` where the thing is no longer in the document. */
  readonly check?: (target: Target, session: Session) => void;
}

const orNull = 'OrNullObject';

/**
 * An object of a class. For every object reached by name there is the form that ends in `OrNullObject`; without it, an object
 * that is not there is the error `ItemNotFound`.
 */
export function wordObject<Target>(definition: WordClass<Target>, target: Target): WordObject {
  const { name: className, properties = {}, navigation = {} } = definition;
  const { methods = {}, commands = {}, setters = {} } = definition;
  const reach = (name: string, find: () => WordObject | null) => {
    const found = find();
    if (found === null && !name.endsWith(orNull))
      throw new ApiError('ItemNotFound', `${className}.${name}: there is none.`);
    return found;
  };
  return {
    className,
    propertyNames: Object.keys(properties),
    identity: (session) => definition.identity?.(target, session) ?? {},
    property(session, name) {
      const read = own(properties, name);
      if (read === undefined) return undefined;
      definition.check?.(target, session);
      return read(target, session);
    },
    navigate(session, name) {
      const find = own(navigation, name) ?? own(navigation, withoutOrNull(name));
      if (find === undefined) return undefined;
      definition.check?.(target, session);
      return reach(name, () => find(target, session));
    },
    call(session, name, args) {
      const command = own(commands, name);
      if (command !== undefined) {
        definition.check?.(target, session);
        command(target, session, args);
        return null;
      }
      const method = own(methods, name) ?? own(methods, withoutOrNull(name));
      if (method === undefined) return undefined;
      definition.check?.(target, session);
      const answer = method(target, session, args);
      if (name.endsWith(orNull) || answer !== null) return answer;
      return reach(name, () => null);
    },
    set(session, name, args) {
      const write = own(setters, name);
      if (write === undefined) return false;
      definition.check?.(target, session);
      write(target, session, args);
      return true;
    },
    items: (session) => definition.items?.(target, session) ?? null,
  };
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function withoutOrNull(name: string): string {
  return name.endsWith(orNull) ? name.slice(0, -orNull.length) : name;
}
