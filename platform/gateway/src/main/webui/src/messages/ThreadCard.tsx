import { Anchor, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Message, MessageLine } from '../api/shapes';
import { readThread, threadKey } from '../api/threads';
import { Card, Loaded } from '../parts';
import { mayWrite } from '../roles';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { ThreadActions } from './ThreadActions';
import { ThreadChanges } from './ThreadChanges';

/** What else was said in the same conversation, and how people put it right. */
export function ThreadCard({ message }: { message: Message }) {
  const { t } = useWords();
  const { roles } = useSession();
  const { id, thread } = message.summary;
  const found = useQuery({ queryKey: threadKey(thread), queryFn: () => readThread(thread) });
  return (
    <Card title={t.messages.thread}>
      <Loaded query={found}>
        {(all) => {
          const others = all.messages.filter((one) => one.id !== id);
          return (
            <Stack gap="xs">
              {others.length === 0 ? <Text size="sm">{t.threads.alone}</Text> : <Others messages={others} />}
              <ThreadChanges changes={all.changes} />
              {mayWrite(roles) && <ThreadActions message={message} thread={all} />}
            </Stack>
          );
        }}
      </Loaded>
    </Card>
  );
}

function Others({ messages }: { messages: MessageLine[] }) {
  const { t, when } = useWords();
  const m = t.messages;
  return (
    <List size="sm">
      {messages.map((one) => (
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
  );
}
