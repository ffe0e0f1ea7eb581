import { Alert, Badge, Button, Center, Loader, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from './api';
import { colourOf, plain } from './words';

export function StatusBadge({ status }: { status: string }) {
  return (
    <Badge color={colourOf(status)} variant="light" c="var(--mantine-color-text)" tt="none" style={{ flexShrink: 0 }}>
      {plain(status)}
    </Badge>
  );
}

/** Loading, wrong or there: every page treats the three alike. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.isPending) {
    return (
      <Center mih={160}>
        <Loader aria-label="Loading" />
      </Center>
    );
  }
  if (query.isError) return <Trouble error={query.error} again={() => query.refetch()} />;
  return <>{children(query.data)}</>;
}

export function Trouble({ error, again }: { error: Error; again?: () => void }) {
  const problem = error instanceof Refused ? error.problem : undefined;
  return (
    <Alert color="red" title={problem?.title ?? 'Something went wrong'} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{error.message}</Text>
        {problem?.errors?.map((one) => (
          <Text size="sm" key={one.element + one.code}>
            {one.element}: {one.message}
          </Text>
        ))}
        {again && (
          <Button size="xs" variant="default" onClick={again}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return (
    <Center mih={160}>
      <Text c="dimmed">{children}</Text>
    </Center>
  );
}

/** Tells the person what was refused, in the API's own words. */
export function tellRefusal(error: Error) {
  tell({ color: 'red', title: error instanceof Refused ? error.problem.title : 'Not done', message: error.message });
}

export function tell(what: { message: string; title?: string; color?: string }) {
  notifications.show({ ...what, closeButtonProps: { 'aria-label': 'Close' } });
}
