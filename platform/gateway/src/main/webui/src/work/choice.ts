import { useMemo, useState } from 'react';

/** Which items are chosen for the same to be done with all of them. */
export interface Choice {
  ids: string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  clear: () => void;
}

/** What is no longer listed is no longer chosen: nobody acts on what they do not see. */
export function useChoice(listed: string[]): Choice {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ids: listed.filter((id) => chosen.has(id)),
      has: (id) => chosen.has(id),
      toggle: (id) => choose((all) => (all.has(id) ? new Set([...all].filter((one) => one !== id)) : new Set([...all, id]))),
      clear: () => choose(new Set()),
    }),
    [chosen, listed],
  );
}
