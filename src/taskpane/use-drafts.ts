import { useCallback, useState } from 'react';
import type { Draft } from './mend/draft';

/** What stands in the forms of findings, by their ids; kept while the list is shown in another order or checked again. */
export function useDrafts(): readonly [
  ReadonlyMap<string, Draft>,
  (findingId: string, draft: Draft) => void,
] {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const keep = useCallback((findingId: string, draft: Draft) => {
    setDrafts((before) => new Map([...before, [findingId, draft]]));
  }, []);
  return [drafts, keep];
}
