import { Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ask, Refused } from '../api/ask';
import { useSameKey } from '../api/sameKey';
import type { Filed, PlainOrder } from '../api/shapes';
import { Trouble, useTell } from '../parts';
import { useWords } from '../texts';
import { NOTHING, orderOf } from './entered';
import { refusedFaults } from './faults';
import { OrderForm } from './OrderForm';

/** An order that comes from no EHR. What is missing is asked for after it is filed, so that nothing typed is lost. */
export default function NewOrderPage() {
  const { t } = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const [entered, change] = useState(NOTHING);
  const keyOf = useSameKey();
  const filing = useMutation({
    mutationFn: (order: PlainOrder) => ask<Filed>('/api/v1/authorizations', { method: 'POST', headers: keyOf(order), body: order }),
    onSuccess: ({ data }) => {
      tell.done(data.duplicate ? t.order.duplicate : t.order.filed);
      navigate(data.status === 'incomplete' ? `/authorizations/${data.id}/order` : `/authorizations/${data.id}`);
    },
  });
  const refusal = filing.error instanceof Refused ? filing.error.problem : undefined;
  return (
    <Stack>
      <Title order={1} size="h2">
        {t.order.newTitle}
      </Title>
      {filing.error && !refusal?.errors && <Trouble error={filing.error} />}
      <OrderForm
        entered={entered}
        change={change}
        faults={refusedFaults(filing.error)}
        problems={refusal?.errors?.map((one) => `${one.element}: ${one.message}`) ?? []}
        action={t.order.file}
        busy={filing.isPending}
        onDone={() => filing.mutate(orderOf(entered))}
      />
    </Stack>
  );
}
