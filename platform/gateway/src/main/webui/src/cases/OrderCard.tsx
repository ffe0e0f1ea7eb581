import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Case } from '../api/shapes';
import { Card } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { Withdraw } from './Withdraw';

const OVER = ['withdrawn', 'cancelled'];

/** What the clinic asks for. */
export function OrderCard({ of }: { of: Case }) {
  const { t, plain } = useWords();
  const order = of.order;
  if (!order) return null;
  return (
    <Card title={t.case.order} aside={!OVER.includes(of.status) && <Actions of={of} />}>
      {order.lines.map((line) => (
        <Text key={line.number}>
          {line.number}. {line.code.code} {line.code.display} · {line.quantity} {line.unit}
          {line.frequency && ` · ${t.case.perUnit(line.frequency.times ?? 0, t.order.periodUnits[line.frequency.periodUnit ?? ''] ?? '')}`}
        </Text>
      ))}
      <Text size="sm" c="dimmed" mt="xs">
        {order.category && plain(order.category)} · {order.diagnoses.map((one) => `${one.code.code} ${one.code.display ?? ''}`.trim()).join('; ')}
      </Text>
      {order.clinician && (
        <Text size="sm" c="dimmed">
          {t.case.orderedBy([...(order.clinician.given ?? []), order.clinician.family, order.clinician.credentials].filter(Boolean).join(' '))}
        </Text>
      )}
    </Card>
  );
}

function Actions({ of }: { of: Case }) {
  const { t } = useWords();
  const { roles } = useSession();
  const changes = roles.includes('coordinator') || roles.includes('clinician');
  return (
    <Group gap={6}>
      {changes && (
        <Button component={Link} to={`/authorizations/${of.id}/order`} size="compact-sm" variant={of.missing.length > 0 ? 'filled' : 'default'}>
          {of.missing.length > 0 ? t.case.completeOrder : t.case.changeOrder}
        </Button>
      )}
      {roles.includes('coordinator') && <Withdraw authorization={of.id} />}
    </Group>
  );
}
