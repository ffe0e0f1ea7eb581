import { Table, Text } from '@mantine/core';
import type { Message } from '../api/shapes';
import { Card } from '../parts';
import { useWords } from '../texts';

/** What a person stands for. */
export function ConfirmedFigures({ confirmed }: { confirmed: NonNullable<Message['confirmed']> }) {
  const { t, day, when } = useWords();
  const m = t.messages;
  const { kind, extent, number, from, to, units, reason, deadline } = confirmed.figures;
  const rows: [string, string | number | undefined][] = [
    [m.kind, m.kinds[kind] ?? kind],
    [m.extent, extent && (m.extents[extent] ?? extent)],
    [m.number, number],
    [m.firstDay, from && day(from)],
    [m.lastDay, to && day(to)],
    [m.units, units],
    [m.reason, reason],
    [m.deadline, deadline && day(deadline)],
  ];
  return (
    <Card title={m.reading}>
      <Text size="sm">{m.confirmedBy(confirmed.by.name, when(confirmed.at))}</Text>
      <Table layout="fixed">
        <Table.Tbody>
          {rows.map(
            ([name, value]) =>
              value !== undefined && (
                <Table.Tr key={name}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
                </Table.Tr>
              ),
          )}
        </Table.Tbody>
      </Table>
    </Card>
  );
}
