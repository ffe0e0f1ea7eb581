import { Alert, Badge, Button, Center, Group, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from './api/ask';
import type { Piece } from './api/shapes';
import { colourOf } from './names';
import { useWords } from './texts';

export function StatusBadge({ status }: { status: string }) {
  const { plain } = useWords();
  return (
    <Badge color={colourOf(status)} variant="light" c="var(--mantine-color-text)" tt="none" style={{ flexShrink: 0 }}>
      {plain(status)}
    </Badge>
  );
}

/** Words of a service's, which speaks English whatever the reader chose. */
export const Said = ({ children }: { children: ReactNode }) => <span lang="en">{children}</span>;

/** Words around what was found, which is marked. */
export function Excerpt({ pieces }: { pieces: Piece[] }) {
  return (
    <Text size="xs" lineClamp={2}>
      {pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </Text>
  );
}

/** One part of a page under its heading. */
export function Card({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, flexWrap: 'wrap', marginBottom: 12 }}>
        <Title order={2} size="h4">
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </Paper>
  );
}

/** Loading, wrong or there: every page treats the three alike. What was there stays while it is read again in vain. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const { t } = useWords();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Trouble error={query.error} again={() => query.refetch()} />;
  return (
    <Center mih={160}>
      <Loader role="status" aria-label={t.state.loading} />
    </Center>
  );
}

export function Trouble({ error, again }: { error: Error; again?: () => void }) {
  const { t } = useWords();
  const problem = error instanceof Refused ? error.problem : undefined;
  return (
    <Alert color="red" title={useTitle(error)} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{useSentence(error)}</Text>
        {problem?.errors?.map((one) => (
          <Text size="sm" key={one.element + one.code}>
            {one.element}: {one.message}
          </Text>
        ))}
        {again && (
          <Button size="xs" variant="default" onClick={again}>
            {t.state.again}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function useTitle(error: Error): string {
  const { t } = useWords();
  if (!(error instanceof Refused)) return t.state.wrong;
  return error.isOffline ? t.state.offlineTitle : error.isStale ? t.state.staleTitle : error.problem.title;
}

function useSentence(error: Error): string {
  const { t } = useWords();
  if (!(error instanceof Refused)) return error.message;
  return error.isOffline ? t.state.offline : error.isStale ? t.state.stale : error.message;
}

export function Nothing({ children }: { children: ReactNode }) {
  return (
    <Center mih={120}>
      <Text c="dimmed">{children}</Text>
    </Center>
  );
}

/** Tells the person what was done, or what was refused in the API's own words. */
export function useTell() {
  const { t } = useWords();
  const show = (what: { message: ReactNode; title?: string; color?: string; autoClose?: number }) =>
    notifications.show({ ...what, closeButtonProps: { 'aria-label': t.state.close } });
  return {
    done: (message: string) => void show({ message, color: 'teal' }),
    undoable: (message: string, undo: () => void) => {
      const id = show({ color: 'teal', autoClose: 10_000, message: <Undoable message={message} onUndo={() => (notifications.hide(id), undo())} /> });
    },
    said: (message: string) => void show({ message, color: 'orange' }),
    refused: (error: Error) => void show({ color: 'red', title: t.state.notDone, message: <Refusal error={error} /> }),
  };
}

function Undoable({ message, onUndo }: { message: string; onUndo: () => void }) {
  const { t } = useWords();
  return (
    <Group gap="sm">
      {message}
      <Button size="compact-xs" variant="default" data-key="u" onClick={onUndo}>
        {t.state.undo}
      </Button>
    </Group>
  );
}

function Refusal({ error }: { error: Error }) {
  return (
    <>
      {useTitle(error)}. {useSentence(error)}
    </>
  );
}
