/** How long work may hold the thread before others get it, in milliseconds. */
const sliceLength = 12;

/** Work in slices of a few milliseconds, so that a person who types or scrolls meanwhile is not held up. */
export interface Slices {
  /** True where the slice is used up, and `next` is due. */
  isOver(): boolean;
  /** Lets others have the thread and begins a slice; rejects with the signal's reason when stopped. */
  next(): Promise<void>;
}

/** Begins the first slice. */
export function beginSlices(signal?: AbortSignal): Slices {
  let end = performance.now() + sliceLength;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      end = performance.now() + sliceLength;
    },
  };
}
