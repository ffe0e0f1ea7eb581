import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takeCase } from '../api/cases';
import type { Case } from '../api/shapes';
import { fullName, ownerName } from '../names';
import { StatusBadge, useTell } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';

/** Whose case it is, for whom, and how far. */
export function CaseHead({ of, etag }: { of: Case; etag: string | null }) {
  const words = useWords();
  const { t, day } = words;
  const patient = of.order?.patient;
  return (
    <Group justify="space-between" align="flex-start">
      <Stack gap={0}>
        <Title order={1} size="h2">
          {fullName(patient, words)}
        </Title>
        <Text c="dimmed">
          {patient?.birthDate && `${t.case.born(day(patient.birthDate))} · `}
          {of.order?.payer?.name} {of.order?.coverage?.memberId}
        </Text>
      </Stack>
      <Stack gap={4} align="flex-end">
        <StatusBadge status={of.status} />
        <Group gap="xs">
          <Text size="sm">{t.case.owner(ownerName(of.owner, words))}</Text>
          <TakeIt of={of} etag={etag} />
        </Group>
      </Stack>
    </Group>
  );
}

function TakeIt({ of, etag }: { of: Case; etag: string | null }) {
  const { t } = useWords();
  const { roles } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: () => takeCase(of.id, etag),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', of.id] }),
    onError: tell.refused,
  });
  if (of.owner.kind === 'person' || !roles.includes('coordinator')) return null;
  return (
    <Button size="compact-sm" variant="default" loading={taking.isPending} onClick={() => taking.mutate()}>
      {t.case.takeCase}
    </Button>
  );
}
