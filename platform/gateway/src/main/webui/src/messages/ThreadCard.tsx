import { Anchor, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listMessages } from '../api/messages';
import { Card } from '../parts';
import { useWords } from '../texts';

/** What else was said in the same conversation. */
export function ThreadCard({ thread, but }: { thread: string; but: string }) {
  const { t, when } = useWords();
  const m = t.messages;
  const found = useQuery({ queryKey: ['messages', 'thread', thread], queryFn: () => listMessages({ thread, sort: 'at' }) });
  const others = found.data?.items.filter((one) => one.id !== but) ?? [];
  if (others.length === 0) return null;
  return (
    <Card title={m.thread}>
      <List size="sm">
        {others.map((one) => (
          <List.Item key={one.id}>
            <Anchor component={Link} to={`/messages/${one.id}`} style={{ overflowWrap: 'anywhere' }}>
              {one.subject || m.unnamed[one.channel] || m.noSubject}
            </Anchor>
            <Text size="xs" c="dimmed">
              {[m.directions[one.direction] ?? one.direction, one.sender, when(one.at)].filter(Boolean).join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </Card>
  );
}
