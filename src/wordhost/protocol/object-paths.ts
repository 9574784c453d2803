import { ApiError } from './api-error';
import { Arguments } from './arguments';
import type { ArgumentInfo } from './batch';
import { rootObject, serviceObject } from './classes/root';
import type { References } from './references';
import type { Session, WordObject } from './word-object';

/** How the client says which object it means. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The object paths of one batch. Each is followed once, when it is first needed. */
export class ObjectPaths {
  private readonly found = new Map<number, WordObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly session: Session,
    private readonly references: References,
  ) {}

  /** The object at the end of a path; `null` for a null object. Fails with an `ApiError`. */
  resolve(id: number): WordObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new ApiError('InvalidArgument', `The batch has no object path ${id}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, the objects among them followed. */
  argumentsOf(
    call: string,
    { Arguments: values = [], ReferencedObjectPathIds = [] }: ArgumentInfo,
  ): Arguments {
    const objects = ReferencedObjectPathIds.map((id) =>
      typeof id === 'number' && id !== 0 ? this.resolve(id) : null,
    );
    return new Arguments(call, values, objects);
  }

  /** Where an error happened, as Word says it: `Range.insertComment`. */
  describe(id: number, name: string): string {
    const found = this.found.get(id);
    const member = name || this.paths[String(id)]?.Name || '';
    const spoken = member.slice(0, 1).toLowerCase() + member.slice(1);
    return found == null ? spoken : `${found.className}.${spoken}`;
  }

  private follow(path: ObjectPath): WordObject | null {
    const { Name: name, ArgumentInfo: argumentInfo = {} } = path;
    switch (path.ObjectPathType) {
      case 1:
        return rootObject();
      case 2:
        return serviceObject(name);
      case 3:
        return this.fromMethod(this.parentOf(path), name, argumentInfo);
      case 4:
        return this.fromProperty(this.parentOf(path), name);
      case 5:
        return this.fromMethod(this.parentOf(path), 'GetItem', argumentInfo);
      case 6: {
        const object = this.references.find(name);
        if (object === null) throw new ApiError('ItemNotFound', `The object ${name} is no longer there.`);
        return object;
      }
      case 7:
        return null;
      default:
        throw new ApiError(
          'ApiNotFound',
          `This stand-in for Word knows no object path of type ${path.ObjectPathType}.`,
        );
    }
  }

  private parentOf(path: ObjectPath): WordObject | null {
    return this.resolve(path.ParentObjectPathId ?? -1);
  }

  /** What is reached from a null object is a null object too. */
  private fromMethod(parent: WordObject | null, name: string, argumentInfo: ArgumentInfo): WordObject | null {
    if (parent === null) return null;
    const args = this.argumentsOf(`${parent.className}.${name}`, argumentInfo);
    const answer = parent.call(this.session, name, args);
    if (answer === null || (typeof answer === 'object' && isObject(answer))) return answer;
    throw new ApiError('ApiNotFound', `This stand-in for Word does not know ${parent.className}.${name}.`);
  }

  private fromProperty(parent: WordObject | null, name: string): WordObject | null {
    if (parent === null) return null;
    const object = parent.navigate(this.session, name);
    if (object === undefined)
      throw new ApiError('ApiNotFound', `This stand-in for Word does not know ${parent.className}.${name}.`);
    return object;
  }
}

function isObject(answer: object): answer is WordObject {
  return 'className' in answer;
}
