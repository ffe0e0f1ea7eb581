import { Anchor, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listMessages } from '../api/messages';
import { Card, Loaded, StatusBadge } from '../parts';
import { useWords } from '../texts';

/** What was said of a case, on every channel. */
export function CaseMessages({ authorization }: { authorization: string }) {
  const { t, when } = useWords();
  const m = t.messages;
  const found = useQuery({ queryKey: ['messages', 'of', authorization], queryFn: () => listMessages({ authorization }) });
  return (
    <Card title={m.title}>
      <Loaded query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{m.noneOfCase}</Text>
          ) : (
            <List size="sm" spacing={4} listStyleType="none">
              {items.map((one) => (
                <List.Item key={one.id}>
                  <Anchor component={Link} to={`/messages/${one.id}`} mr="xs" style={{ overflowWrap: 'anywhere' }}>
                    {one.subject || m.unnamed[one.channel] || m.noSubject}
                  </Anchor>
                  {one.meaning && <StatusBadge status={one.meaning} />}
                  <Text size="xs" c="dimmed">
                    {[m.channels[one.channel] ?? one.channel, m.directions[one.direction] ?? one.direction, one.sender, when(one.at)].filter(Boolean).join(' · ')}
                  </Text>
                </List.Item>
              ))}
            </List>
          )
        }
      </Loaded>
    </Card>
  );
}
