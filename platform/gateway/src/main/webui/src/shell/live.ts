import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { heard, heardNothing } from '../presence/present';

/** Hears of changes as they happen and has what is on screen read again; the browser reconnects by itself. */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [live, setLive] = useState(false);
  useEffect(() => {
    const stream = new EventSource('/api/v1/stream');
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // a burst of changes is one reading
    const changed = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      }, 300);
    };
    stream.onopen = () => setLive(true);
    stream.onerror = () => {
      setLive(false);
      heardNothing();
    };
    stream.addEventListener('presence', ({ data }) => heard(data as string));
    stream.addEventListener('changed', changed);
    stream.addEventListener('messages', changed);
    stream.addEventListener('reload', changed);
    return () => {
      clearTimeout(waiting);
      stream.close();
    };
  }, [queries]);
  return live;
}
