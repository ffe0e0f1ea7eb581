import { Anchor, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { caseKey, readCase } from '../api/cases';
import { fullName } from '../names';
import { StatusBadge } from '../parts';
import { useWords } from '../texts';

/** A case as a person knows it: whose, at which payer, how far. */
export function CaseName({ authorization }: { authorization: string }) {
  const words = useWords();
  const { t, day } = words;
  const found = useQuery({ queryKey: caseKey(authorization), queryFn: () => readCase(authorization), retry: false });
  const one = found.data?.data;
  const patient = one?.order?.patient;
  return (
    <div>
      <Group gap="xs">
        <Anchor component={Link} to={`/authorizations/${authorization}`}>
          {one ? fullName(patient, words) : t.messages.theCase}
        </Anchor>
        {one && <StatusBadge status={one.status} />}
      </Group>
      {one && (
        <Text size="xs" c="dimmed">
          {[patient?.birthDate && t.case.born(day(patient.birthDate)), one.order?.payer?.name, one.order?.coverage?.memberId].filter(Boolean).join(' · ')}
        </Text>
      )}
    </div>
  );
}
