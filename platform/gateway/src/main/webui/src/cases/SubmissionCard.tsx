import { Button, Table, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api/ask';
import type { Case, LineDecision } from '../api/shapes';
import { Card, useTell } from '../parts';
import { useSession } from '../shell/session';
import { WideTable } from '../tables';
import { useWords } from '../texts';

/** What was asked against what the payer authorised. */
export function SubmissionCard({ of }: { of: Case }) {
  const { t, plain } = useWords();
  const { roles } = useSession();
  const sent = of.submission;
  if (!sent) return null;
  const acts = roles.includes('coordinator');
  const actions = (
    <>
      {acts && sent.failure?.retryable && <Send authorization={of.id} what="retry" label={t.case.sendAgain} />}
      {acts && sent.outcome === 'ready' && <Send authorization={of.id} what="confirm" label={t.case.confirm} />}
    </>
  );
  return (
    <Card title={t.case.submission} aside={actions}>
      <Text size="sm">
        {plain(sent.decision ?? sent.outcome)} {sent.channel && t.case.sentBy(sent.channel.toUpperCase())}
      </Text>
      {sent.lines.length > 0 && <Lines of={of} lines={sent.lines} />}
    </Card>
  );
}

function Lines({ of, lines }: { of: Case; lines: LineDecision[] }) {
  const { t } = useWords();
  const heads = [t.case.line, t.case.requested, t.cases.payer, t.case.authorised, t.case.number];
  return (
    <WideTable label={t.case.submission} heads={heads} minWidth={480}>
      {lines.map((line, at) => (
        <Decided key={`${line.line}-${at}`} of={of} line={line} />
      ))}
    </WideTable>
  );
}

function Decided({ of, line }: { of: Case; line: LineDecision }) {
  const { t, day } = useWords();
  const asked = of.order?.lines.find((one) => one.number === line.line);
  const { start, end } = line.period ?? {};
  return (
    <Table.Tr>
      <Table.Td>{line.line ?? t.case.newLine}</Table.Td>
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
        {line.quantity !== undefined && `${line.quantity} ${line.unit ?? ''}`} {start && t.case.until(day(start), end ? day(end) : t.case.open)}
      </Table.Td>
      <Table.Td>{line.authorizationNumber}</Table.Td>
    </Table.Tr>
  );
}

function Send({ authorization, what, label }: { authorization: string; what: 'retry' | 'confirm'; label: string }) {
  const tell = useTell();
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: () => ask(`/api/v1/authorizations/${authorization}/submissions/${what}`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', authorization] }),
    onError: tell.refused,
  });
  return (
    <Button size="compact-sm" loading={sending.isPending} onClick={() => sending.mutate()}>
      {label}
    </Button>
  );
}
