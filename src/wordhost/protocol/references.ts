import type { WordObject } from './word-object';

/** The objects that were handed out to the client, each under an id of its own until it is released. */
export class References {
  private readonly objects = new Map<string, WordObject>();
  private readonly ids = new Map<WordObject, string>();
  private next = 1;

  /** The id the object is known by from now on. */
  idOf(object: WordObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `${object.className}:${this.next}`;
    this.next += 1;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The object with that id, or `null` where it was released or never handed out. */
  find(id: string): WordObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object !== undefined) this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
