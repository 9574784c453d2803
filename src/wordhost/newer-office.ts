/**
 * What Word has had since the npm copy of Office.js was made and the stand-in has too: `Paragraph.getTrackedChanges`
 * (WordApi 1.6), as far as rejecting all of them. It is made with Office.js's own means, so that it batches as all else.
 */

type ObjectClass = new (context: unknown, path: unknown) => object;

/** Of Office.js in a window: what it makes its own methods with. */
export interface OfficeWithMeans {
  readonly Word: { readonly Paragraph: { readonly prototype: object } };
  readonly OfficeExtension: {
    readonly ClientObject: ObjectClass;
    readonly BatchApiHelper: {
      createMethodObject(type: ObjectClass, parent: object, name: string, operation: number): object;
      invokeMethod(object: object, name: string, operation: number): unknown;
    };
  };
}

/** A method that changes the document, and one that only reads it. */
const operation = { writes: 0, reads: 1 } as const;

/** Adds it to the Office.js of a window that does not have it. */
export function addTrackedChanges({ Word, OfficeExtension }: OfficeWithMeans): void {
  const { prototype } = Word.Paragraph;
  if ('getTrackedChanges' in prototype) return;
  const { BatchApiHelper, ClientObject } = OfficeExtension;
  class TrackedChangeCollection extends ClientObject {
    rejectAll(): void {
      BatchApiHelper.invokeMethod(this, 'RejectAll', operation.writes);
    }
  }
  Object.defineProperty(prototype, 'getTrackedChanges', {
    value(this: object) {
      return BatchApiHelper.createMethodObject(
        TrackedChangeCollection,
        this,
        'GetTrackedChanges',
        operation.reads,
      );
    },
  });
}

/** True where Office.js has loaded in the window. */
export function hasOffice(window: object): window is OfficeWithMeans {
  return 'Word' in window && 'OfficeExtension' in window;
}
