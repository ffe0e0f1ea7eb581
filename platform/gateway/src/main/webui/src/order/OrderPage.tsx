import { Anchor, Fieldset, List, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ask, Refused } from '../api/ask';
import type { Order, ShownOrder } from '../api/shapes';
import { fullName } from '../names';
import { Loaded, Trouble, useTell } from '../parts';
import { useWords } from '../texts';
import { entered as enteredOf, orderOf } from './entered';
import { missingFaults, refusedFaults } from './faults';
import { OrderForm } from './OrderForm';

/** The order as it stands: what is missing is named at its field. */
export default function OrderPage() {
  const { id = '' } = useParams();
  const words = useWords();
  const found = useQuery({ queryKey: ['order', id], queryFn: () => ask<ShownOrder>(`/api/v1/authorizations/${id}/order`), staleTime: Infinity });
  return (
    <Loaded query={found}>
      {({ data, etag }) => (
        <Stack>
          <Title order={1} size="h2">
            {words.t.order.changeTitle}:{' '}
            <Anchor component={Link} inherit to={`/authorizations/${id}`}>
              {fullName(data.order.patient, words)}
            </Anchor>
          </Title>
          <Change shown={data} etag={etag} />
          <KnownFacts order={data.order} />
        </Stack>
      )}
    </Loaded>
  );
}

function Change({ shown, etag }: { shown: ShownOrder; etag: string | null }) {
  const { t } = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [entered, change] = useState(() => enteredOf(shown.order));
  const saving = useMutation({
    mutationFn: () =>
      ask<{ status: string }>(`/api/v1/authorizations/${shown.id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/merge-patch+json', ...(etag && { 'If-Match': etag }) },
        body: orderOf(entered, shown.order),
      }),
    onSuccess: async ({ data }) => {
      tell.done(t.order.savedDone);
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      if (data.status !== 'incomplete') navigate(`/authorizations/${shown.id}`);
    },
    // the fields keep what was typed; what they are compared with is read anew
    onError: (error) => error instanceof Refused && error.isStale && queries.invalidateQueries({ queryKey: ['order', shown.id] }),
  });
  const refusal = saving.error instanceof Refused ? saving.error.problem : undefined;
  const missing = shown.missing.map((fact) => fact.sentence);
  return (
    <>
      {saving.error && !refusal?.errors && <Trouble error={saving.error} />}
      <OrderForm
        entered={entered}
        change={change}
        faults={{ ...missingFaults(shown.missing), ...refusedFaults(saving.error) }}
        problems={[...missing, ...(refusal?.errors?.map((one) => `${one.element}: ${one.message}`) ?? [])]}
        action={t.order.save}
        busy={saving.isPending}
        onDone={() => saving.mutate()}
      />
    </>
  );
}

function KnownFacts({ order }: { order: Order }) {
  const { t } = useWords();
  if (order.facts.length === 0) return null;
  return (
    <Fieldset legend={t.order.known}>
      <List size="sm">
        {order.facts.map((fact) => (
          <List.Item key={fact.id}>
            <Text span size="sm" fw={600}>
              {t.order.factKinds[fact.kind] ?? fact.kind}:
            </Text>{' '}
            {fact.text}
          </List.Item>
        ))}
      </List>
    </Fieldset>
  );
}
