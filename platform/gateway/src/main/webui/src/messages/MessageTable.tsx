import { Anchor, Badge, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { MessageLine } from '../api/shapes';
import { StatusBadge } from '../parts';
import { LongTable } from '../tables';
import { useWords } from '../texts';

/** Messages, however many: which way they came or went, from whom, about what, how far. */
export function MessageTable({ messages }: { messages: MessageLine[] }) {
  const { t } = useWords();
  const m = t.messages;
  return (
    <LongTable label={m.title} heads={[m.subject, m.channel, m.sender, m.state, m.at]} minWidth={680} items={messages} keyOf={(one) => one.id}>
      {(one) => <Cells one={one} />}
    </LongTable>
  );
}

function Cells({ one }: { one: MessageLine }) {
  const { t, plain, when } = useWords();
  const m = t.messages;
  return (
    <>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Anchor component={Link} to={`/messages/${one.id}`} data-row>
          {one.subject || m.unnamed[one.channel] || m.noSubject}
        </Anchor>
        <Text size="xs" c="dimmed">
          {[one.attachments > 0 && m.papersCount(one.attachments), one.link && (m.links[one.link] ?? one.link)].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        {m.channels[one.channel] ?? one.channel}
        <Text size="xs" c="dimmed">
          {m.directions[one.direction] ?? one.direction}
        </Text>
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.sender}</Table.Td>
      <Table.Td>
        <StatusBadge status={one.meaning && one.direction === 'in' ? one.meaning : one.state} />{' '}
        {one.need && (
          <Badge color="orange" variant="outline" c="var(--mantine-color-text)" tt="none">
            {m.needs[one.need] ?? plain(one.need)}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>{when(one.at)}</Table.Td>
    </>
  );
}
