import { ApiError } from './api-error';
import { ObjectPaths, type ObjectPath } from './object-paths';
import { load, type QueryInfo } from './query';
import type { References } from './references';
import type { Answer, Session } from './word-object';

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The arguments of a call; those that are objects are named by their paths' ids, the others are 0 there. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What Office.js sends at every `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What Office.js gets back. With `Error`, the results are those of the actions before the one that failed. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Answer }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** The answer to a batch of which nothing is done, because there are too many before it. */
export const refusedAsBusy: BatchAnswer = {
  Results: [],
  Error: {
    Code: 'GeneralException',
    Message: 'Wait until the previous call completes.',
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 500,
  },
};

/** Does the actions of a batch in order, up to the first that fails. Never throws. */
export function runBatch(batch: Batch, session: Session, references: References): BatchAnswer {
  const paths = new ObjectPaths(batch.ObjectPaths, session, references);
  const results: { ActionId: number; Value: Answer }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, session, references) });
    } catch (error) {
      const failure =
        error instanceof ApiError
          ? error
          : new ApiError('GeneralException', error instanceof Error ? error.message : String(error));
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: failure.code,
          Message: failure.message,
          Location: paths.describe(action.ObjectPathId, action.Name),
          ActionIndex: index,
          HttpStatusCode: failure.status,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function runAction(action: Action, paths: ObjectPaths, session: Session, references: References): Answer {
  const { ActionType, Name, ObjectPathId, ArgumentInfo = {} } = action;
  if (ActionType === 5) return null;
  const object = paths.resolve(ObjectPathId);
  if (ActionType === 1)
    return object === null ? null : { _ReferenceId: references.idOf(object), ...object.identity(session) };
  if (Name === '_KeepReference') return null;
  if (object === null && ActionType === 2) return null;
  if (object === null)
    throw new ApiError('ItemNotFound', `${Name || 'load'}: the object it is asked of is a null object.`);
  switch (ActionType) {
    case 2:
      return load(object, action.QueryInfo ?? {}, session, references);
    case 3: {
      const answer = object.call(
        session,
        Name,
        paths.argumentsOf(`${object.className}.${Name}`, ArgumentInfo),
      );
      if (answer === undefined) throw unknown(object.className, Name);
      return isAnswer(answer)
        ? answer
        : { _ReferenceId: references.idOf(answer), ...answer.identity(session) };
    }
    case 4:
      if (!object.set(session, Name, paths.argumentsOf(`${object.className}.${Name}`, ArgumentInfo)))
        throw unknown(object.className, Name);
      return null;
    default:
      throw new ApiError('ApiNotFound', `This stand-in for Word knows no action of type ${ActionType}.`);
  }
}

function isAnswer(value: object | Answer): value is Answer {
  return typeof value !== 'object' || value === null || !('className' in value);
}

/** The error for a call that this stand-in does not know. It is never passed over in silence. */
export function unknown(className: string, name: string): ApiError {
  return new ApiError('ApiNotFound', `This stand-in for Word does not know ${className}.${name}.`);
}
