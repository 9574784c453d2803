import { ApiError } from './api-error';
import type { References } from './references';
import type { Answer, Session, WordObject } from './word-object';

/** What a `load` asks for: paths of names such as `text` or `paragraphs/style`, `*` for all properties. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What is asked of one object: its own properties, and of the objects reached from it what is asked of them. */
interface Asked {
  all: boolean;
  readonly properties: Set<string>;
  readonly objects: Map<string, Asked>;
}

/** Reads what a load asks for. A collection answers with its items. */
export function load(object: WordObject, query: QueryInfo, session: Session, references: References): Answer {
  const asked: Asked = newAsked();
  for (const path of query.Select ?? []) ask(asked, path);
  for (const path of query.Expand ?? []) ask(asked, `${path}/*`);
  if (asked.properties.size === 0 && asked.objects.size === 0) asked.all = true;
  return read(object, asked, session, references, query.Skip ?? 0, query.Top ?? Infinity);
}

function newAsked(): Asked {
  return { all: false, properties: new Set(), objects: new Map() };
}

function ask(asked: Asked, path: string): void {
  const steps = path.split(/[/.]/).filter((step) => step !== '' && step.toLowerCase() !== 'items');
  let at = asked;
  for (const [index, step] of steps.entries()) {
    const name = pascalCase(step);
    if (index < steps.length - 1) {
      const next = at.objects.get(name) ?? newAsked();
      at.objects.set(name, next);
      at = next;
    } else if (step === '*') at.all = true;
    else at.properties.add(name);
  }
  if (steps.length === 0) asked.all = true;
}

function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function read(
  object: WordObject,
  asked: Asked,
  session: Session,
  references: References,
  skip = 0,
  top = Infinity,
): Answer {
  const items = object.items(session);
  const handle = { _ReferenceId: references.idOf(object) };
  if (items === null)
    return { ...handle, ...object.identity(session), ...readOne(object, asked, session, references) };
  const wanted = items.slice(skip, skip + top);
  return { ...handle, _Items: wanted.map((item) => read(item, asked, session, references)) };
}

function readOne(
  object: WordObject,
  asked: Asked,
  session: Session,
  references: References,
): Record<string, Answer> {
  const answer: Record<string, Answer> = {};
  const names = asked.all ? [...object.propertyNames, ...asked.properties] : asked.properties;
  for (const name of names) {
    const value = object.property(session, name);
    answer[name] =
      value === undefined ? readReached(object, name, newAskedForAll(), session, references) : value;
  }
  for (const [name, further] of asked.objects)
    answer[name] = readReached(object, name, further, session, references);
  return answer;
}

function newAskedForAll(): Asked {
  return { ...newAsked(), all: true };
}

function readReached(
  object: WordObject,
  name: string,
  asked: Asked,
  session: Session,
  references: References,
): Answer {
  const reached = object.navigate(session, name);
  if (reached === undefined)
    throw new ApiError('ApiNotFound', `This stand-in for Word does not know ${object.className}.${name}.`);
  return reached === null ? null : read(reached, asked, session, references);
}
