import { Button, Group, List, Text } from '@mantine/core';
import type { ThreadChange } from '../api/shapes';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { useThreading } from './threading';

/** What people changed of a conversation and stands; who did it, or a lead, can take it back. */
export function ThreadChanges({ changes }: { changes: ThreadChange[] }) {
  const { t, when } = useWords();
  const { id, roles } = useSession();
  const { undo } = useThreading();
  const standing = changes.filter((one) => one.undoneAt === undefined);
  if (standing.length === 0) return null;
  return (
    <List size="sm" listStyleType="none" aria-label={t.threads.changes}>
      {standing.map((one) => (
        <List.Item key={one.id}>
          <Group gap="xs">
            <Text size="sm">{[t.threads.kinds[one.kind] ?? one.kind, t.state.by(one.by.name ?? one.by.id ?? '', when(one.at)), one.why].filter(Boolean).join(' · ')}</Text>
            {(one.by.id === id || roles.includes('lead')) && (
              <Button size="compact-xs" variant="default" onClick={() => void undo(one.id)}>
                {t.state.undo}
              </Button>
            )}
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
