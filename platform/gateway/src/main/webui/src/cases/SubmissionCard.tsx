import { Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api';
import { tellRefusal } from '../parts';
import type { Case, LineDecision } from '../types';
import { day, plain } from '../words';

/** What was asked against what the payer authorised. */
export function SubmissionCard({ of }: { of: Case }) {
  const sent = of.submission;
  if (!sent) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label="Submission">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          Submission
        </Title>
        {sent.failure?.retryable && <SendAgain authorization={of.id} />}
      </Group>
      <Text size="sm">
        {plain(sent.decision ?? sent.outcome)}
        {sent.channel && ` by ${sent.channel.toUpperCase()}`}
      </Text>
      {sent.lines.length > 0 && <Lines of={of} lines={sent.lines} />}
    </Paper>
  );
}

function Lines({ of, lines }: { of: Case; lines: LineDecision[] }) {
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Line</Table.Th>
            <Table.Th scope="col">Requested</Table.Th>
            <Table.Th scope="col">Payer</Table.Th>
            <Table.Th scope="col">Authorised</Table.Th>
            <Table.Th scope="col">Number</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, at) => {
            const asked = of.order?.lines.find((one) => one.number === line.line);
            return (
              <Table.Tr key={`${line.line}-${at}`}>
                <Table.Td>{line.line ?? 'new'}</Table.Td>
                <Table.Td>{asked && `${asked.code.code} · ${asked.quantity} ${asked.unit}`}</Table.Td>
                <Table.Td>
                  {line.action} {line.reasons.map((reason) => reason.code).join(', ')}
                  {line.notes.map((note) => (
                    <Text size="sm" key={note}>
                      {note}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td>
                  {line.quantity && `${line.quantity} ${line.unit ?? ''}`}{' '}
                  {line.period?.start && `${day(line.period.start)} to ${line.period.end ? day(line.period.end) : 'open'}`}
                </Table.Td>
                <Table.Td>{line.authorizationNumber}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function SendAgain({ authorization }: { authorization: string }) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => ask(`/api/v1/authorizations/${authorization}/submissions/retry`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', authorization] }),
    onError: tellRefusal,
  });
  return (
    <Button size="xs" loading={send.isPending} onClick={() => send.mutate()}>
      Send again
    </Button>
  );
}
