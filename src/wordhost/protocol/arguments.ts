import { ApiError } from './api-error';
import type { WordObject } from './word-object';

/** The arguments of a call, read with the types that the method wants. A wrong one is the error `InvalidArgument`. */
export class Arguments {
  constructor(
    /** What is called, for messages: `Range.insertText`. */
    private readonly call: string,
    private readonly values: readonly unknown[],
    private readonly objects: readonly (WordObject | null)[],
  ) {}

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    throw this.invalid(index);
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw this.invalid(index);
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (typeof value === 'boolean') return value;
    throw this.invalid(index);
  }

  /** The value as it came; `null` where there is none. */
  value(index: number): unknown {
    return this.values[index] ?? null;
  }

  /** One of the words that the method knows, whatever its case; the first of them where none is given. */
  oneOf<Word extends string>(index: number, ...words: readonly [Word, ...Word[]]): Word {
    const value = this.values[index];
    if (value == null) return words[0];
    const found = words.find(
      (word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase(),
    );
    if (found === undefined) throw this.invalid(index);
    return found;
  }

  /** The object that stands in that place, or `null` where none does. */
  object(index: number): WordObject | null {
    return this.objects[index] ?? null;
  }

  /** The error for an argument that the method cannot take. */
  invalid(index: number): ApiError {
    return new ApiError('InvalidArgument', `${this.call}: argument ${index + 1} is not what it takes.`);
  }
}
