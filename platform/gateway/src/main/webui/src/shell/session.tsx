import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { get, Refused } from '../api/ask';
import type { Session } from '../api/shapes';
import { useWords } from '../texts';

const Current = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('outside of a session');
  return session;
}

/** Shows the inbox to those who are logged in, and the door to the others. */
export function WithSession({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const session = useQuery({ queryKey: ['session'], queryFn: () => get<Session>('/session'), retry: false, refetchInterval: retrySoon });
  useEndSeen();
  if (session.data) return <Current.Provider value={session.data}>{children}</Current.Provider>;
  if (session.isError) return <Door offline={session.error instanceof Refused && session.error.isOffline} />;
  return (
    <Center h="100vh">
      <Loader role="status" aria-label={t.state.loading} />
    </Center>
  );
}

const retrySoon = (query: { state: { error: Error | null } }) =>
  query.state.error instanceof Refused && query.state.error.isOffline ? 3_000 : false;

/** A session that is over shows at the first answer 401: then the door is shown, and what was on screen is forgotten. */
function useEndSeen() {
  const queries = useQueryClient();
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ type, query }) => {
        const error = query.state.error;
        if (type === 'updated' && query.queryKey[0] !== 'session' && error instanceof Refused && error.problem.status === 401) {
          window.location.reload();
        }
      }),
    [queries],
  );
}

function Door({ offline }: { offline: boolean }) {
  const { t } = useWords();
  const then = encodeURIComponent(window.location.pathname);
  return (
    <Center h="100vh" component="main">
      <Stack align="center" maw={420} p="md">
        <Title order={1}>{t.product}</Title>
        <Text ta="center">{t.motto}</Text>
        {offline ? (
          <Text role="alert">{t.state.offline}</Text>
        ) : (
          <Button component="a" href={`/login?then=${then}`} size="md">
            {t.shell.logIn}
          </Button>
        )}
      </Stack>
    </Center>
  );
}
