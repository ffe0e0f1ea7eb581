import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { get, Refused } from './api';

export interface Session {
  id: string;
  name: string;
  username: string;
  tenant: string;
  roles: string[];
}

const Current = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('outside of a session');
  return session;
}

/** Shows the inbox to those who are logged in, and the door to the others. */
export function WithSession({ children }: { children: ReactNode }) {
  const session = useQuery({ queryKey: ['session'], queryFn: () => get<Session>('/session'), retry: false });
  if (session.isPending) {
    return (
      <Center h="100vh">
        <Loader aria-label="Loading" />
      </Center>
    );
  }
  if (session.isError) return <Door offline={session.error instanceof Refused && session.error.problem.status === 0} />;
  return <Current.Provider value={session.data}>{children}</Current.Provider>;
}

function Door({ offline }: { offline: boolean }) {
  const then = encodeURIComponent(window.location.pathname);
  return (
    <Center h="100vh" component="main">
      <Stack align="center" maw={420} p="md">
        <Title order={1}>Prior Auth</Title>
        <Text ta="center">Care authorised by payers, from the order in the chart to the decision.</Text>
        {offline ? (
          <Text role="alert">The server does not answer. Try again in a moment.</Text>
        ) : (
          <Button component="a" href={`/login?then=${then}`} size="md">
            Log in
          </Button>
        )}
      </Stack>
    </Center>
  );
}
