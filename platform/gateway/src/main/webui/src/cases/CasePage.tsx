import { Alert, Grid, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { get } from '../api';
import { LetterCard } from '../letter/LetterCard';
import { Loaded, StatusBadge } from '../parts';
import type { Case } from '../types';
import { day, fullName, ownerName, plain, when } from '../words';
import { BenefitsCard } from './BenefitsCard';
import { SubmissionCard } from './SubmissionCard';
import { TimelineCard } from './TimelineCard';

/** One authorization over all stages, and what to do next. */
export function CasePage() {
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: ['case', id], queryFn: () => get<Case>(`/api/v1/authorizations/${id}`) });
  return (
    <Loaded query={found}>
      {(one) => (
        <Stack>
          <Head of={one} />
          <NextStep of={one} />
          <Grid gap="md">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <Stack>
                <OrderCard of={one} />
                <LetterCard authorization={one.id} />
                <SubmissionCard of={one} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <Stack>
                <BenefitsCard of={one} />
                <TimelineCard authorization={one.id} />
              </Stack>
            </Grid.Col>
          </Grid>
        </Stack>
      )}
    </Loaded>
  );
}

function Head({ of }: { of: Case }) {
  const patient = of.order?.patient;
  return (
    <Group justify="space-between">
      <Stack gap={0}>
        <Title order={1} size="h2">
          {fullName(patient)}
        </Title>
        <Text c="dimmed">
          {patient?.birthDate && `born ${day(patient.birthDate)} · `}
          {of.order?.payer?.name} {of.order?.coverage?.memberId}
        </Text>
      </Stack>
      <Stack gap={4} align="flex-end">
        <StatusBadge status={of.status} />
        <Text size="sm">Owner: {ownerName(of.owner)}</Text>
      </Stack>
    </Group>
  );
}

function NextStep({ of }: { of: Case }) {
  return (
    <Alert title={of.next.sentence} color={of.workItems.length > 0 ? 'orange' : 'teal'}>
      <Text size="sm">
        {of.next.who.kind !== 'nobody' && ownerName(of.next.who)}
        {of.next.dueAt && `, by ${when(of.next.dueAt)}`}
      </Text>
      {of.missing.length > 0 && (
        <List size="sm" mt="xs">
          {of.missing.map((fact) => (
            <List.Item key={fact.code + fact.path}>{fact.sentence}</List.Item>
          ))}
        </List>
      )}
      {of.submission?.requested.map((one) => (
        <Text size="sm" key={one.what?.code ?? one.words}>
          The payer asks: {one.words ?? one.what?.display ?? one.what?.code}
        </Text>
      ))}
      {of.submission?.failure && <Text size="sm">{of.submission.failure.sentence}</Text>}
    </Alert>
  );
}

function OrderCard({ of }: { of: Case }) {
  const order = of.order;
  if (!order) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label="Order">
      <Title order={2} size="h4" mb="xs">
        Order
      </Title>
      {order.lines.map((line) => (
        <Text key={line.number}>
          {line.number}. {line.code.code} {line.code.display} · {line.quantity} {line.unit}
          {line.frequency && ` · ${line.frequency.times} a ${line.frequency.periodUnit}`}
        </Text>
      ))}
      <Text size="sm" c="dimmed" mt="xs">
        {order.category && plain(order.category)} · {order.diagnoses.map((one) => `${one.code.code} ${one.code.display ?? ''}`).join('; ')}
      </Text>
      {order.clinician && (
        <Text size="sm" c="dimmed">
          Ordered by {order.clinician.given.join(' ')} {order.clinician.family} {order.clinician.credentials}
        </Text>
      )}
    </Paper>
  );
}
