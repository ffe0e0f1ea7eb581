import { Alert } from '@mantine/core';
import { useEffect } from 'react';
import { beAt, type Doing, leave } from '../api/people';
import { mayWrite } from '../roles';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { usePresent } from './present';

/** A lease is for 30 s; half of it is time enough for one that got lost. */
const AGAIN_MS = 15_000;

/** Tells colleagues that this person is at the case, and this person who else is. It warns, and locks nothing. */
export function WhoIsHere({ authorization, doing }: { authorization: string; doing: Doing }) {
  const { t } = useWords();
  const { id, roles } = useSession();
  useSaid(authorization, doing, mayWrite(roles));
  const others = usePresent(authorization).filter((one) => one.id !== id);
  if (others.length === 0) return null;
  const busy = others.some((one) => one.doing !== 'reading');
  return (
    <Alert role="status" color={busy ? 'orange' : 'gray'} py="xs">
      {others.map((one) => t.presence[one.doing]?.(one.name) ?? one.name).join(' ')}
    </Alert>
  );
}

function useSaid(authorization: string, doing: Doing, may: boolean) {
  useEffect(() => {
    if (!may) return;
    // a courtesy: where it cannot be said, nothing is lost
    const say = () => void beAt(authorization, doing).catch(() => {});
    say();
    const again = setInterval(say, AGAIN_MS);
    return () => {
      clearInterval(again);
      void leave(authorization).catch(() => {});
    };
  }, [authorization, doing, may]);
}
