import { Anchor, Badge, Button, Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Copy } from '../api/shapes';
import { Loaded } from '../parts';
import { useSession } from '../shell/session';
import { WideTable } from '../tables';
import { useWords } from '../texts';
import { AskDialog } from './AskDialog';
import { CopyActions } from './CopyActions';
import { documentOf, listCopies, type Place } from './copies';
import { DisclosureLog } from './DisclosureLog';

/** The patient's right of access (45 CFR 164.524): who asked, by when they get an answer, what they got. */
export function CopiesPanel(place: Place) {
  const { t } = useWords();
  const { roles } = useSession();
  const [asking, setAsking] = useState(false);
  const mayAct = roles.includes('coordinator') || roles.includes('lead');
  const copies = useQuery({ queryKey: ['copies', place.letter, 'requests'], queryFn: () => listCopies(place) });
  return (
    <section aria-label={t.copies.title}>
      <Group justify="space-between" mb={4}>
        <Title order={3} size="h6">
          {t.copies.title}
        </Title>
        {mayAct && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t.copies.ask}
          </Button>
        )}
      </Group>
      <Loaded query={copies}>
        {(all) => (all.length === 0 ? <Text size="sm" c="dimmed">{t.copies.none}</Text> : <Requests place={place} copies={all} mayAct={mayAct} />)}
      </Loaded>
      <DisclosureLog {...place} />
      {asking && <AskDialog place={place} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Requests({ place, copies, mayAct }: { place: Place; copies: Copy[]; mayAct: boolean }) {
  const { t } = useWords();
  const heads = [t.copies.who, t.copies.received, t.copies.due, t.copies.status, ...(mayAct ? [t.copies.actions] : [])];
  return (
    <WideTable label={t.copies.title} heads={heads}>
      {copies.map((copy) => (
        <Request key={copy.copyId} place={place} copy={copy} mayAct={mayAct} />
      ))}
    </WideTable>
  );
}

function Request({ place, copy, mayAct }: { place: Place; copy: Copy; mayAct: boolean }) {
  const { t, day, when } = useWords();
  const { requester, means, received, due } = copy.asked;
  return (
    <Table.Tr>
      <Table.Td>
        {requester.name}
        <Text size="xs" c="dimmed">
          {t.copies.relations[requester.relation] ?? requester.relation}, {t.copies.ways[means] ?? means}
        </Text>
      </Table.Td>
      <Table.Td>{when(received)}</Table.Td>
      <Table.Td>
        {day(due)}{' '}
        {copy.overdue && (
          <Badge color="red" tt="none">
            {t.copies.overdue}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>
        {t.copies.statuses[copy.status] ?? copy.status}{' '}
        {copy.status === 'released' && mayAct && (
          <Anchor size="sm" href={documentOf(place, copy.copyId)}>
            {t.copies.document}
          </Anchor>
        )}
      </Table.Td>
      {mayAct && (
        <Table.Td>
          <CopyActions place={place} copy={copy} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}
