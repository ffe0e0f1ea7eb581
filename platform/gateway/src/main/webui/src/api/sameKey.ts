import { useRef } from 'react';
import { once } from './ask';

/** The key of a request that creates: the same request sent again after a lost answer is done once. */
export function useSameKey() {
  const sent = useRef({ body: '', key: once() });
  return (asked: object) => {
    const body = JSON.stringify(asked);
    if (sent.current.body !== body) sent.current = { body, key: once() };
    return sent.current.key;
  };
}
