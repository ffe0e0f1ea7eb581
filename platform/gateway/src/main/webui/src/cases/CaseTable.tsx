import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Summary } from '../api/shapes';
import { fullName } from '../names';
import { Said, StatusBadge } from '../parts';
import { LongTable } from '../tables';
import { useWords } from '../texts';

/** Authorizations, however many. */
export function CaseTable({ cases }: { cases: Summary[] }) {
  const { t } = useWords();
  const heads = [t.cases.patient, t.cases.service, t.cases.payer, t.cases.status, t.cases.next, t.cases.changed];
  return (
    <LongTable label={t.cases.title} heads={heads} minWidth={720} items={cases} keyOf={(one) => one.id}>
      {(one) => <Cells one={one} />}
    </LongTable>
  );
}

function Cells({ one }: { one: Summary }) {
  const words = useWords();
  const { plain, day, when } = words;
  return (
    <>
      <Table.Td>
        <Anchor component={Link} to={`/authorizations/${one.id}`} data-row>
          {fullName(one.patient, words)}
        </Anchor>
        <Text size="xs" c="dimmed">
          {one.patient?.birthDate && day(one.patient.birthDate)} {one.memberId}
        </Text>
      </Table.Td>
      <Table.Td>
        {one.category && plain(one.category)}
        <Text size="xs" c="dimmed">
          {one.services.map((code) => code.code).join(', ')}
        </Text>
      </Table.Td>
      <Table.Td>{one.payer?.name}</Table.Td>
      <Table.Td>
        <StatusBadge status={one.status} />
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          <Said>{one.next.sentence}</Said>
        </Text>
      </Table.Td>
      <Table.Td>{when(one.updatedAt)}</Table.Td>
    </>
  );
}
