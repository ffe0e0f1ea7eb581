import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask';
import { useTell } from '../parts';
import { ReasonDialog } from '../ReasonDialog';
import { useWords } from '../texts';

/** The clinic takes the whole request back. */
export function Withdraw({ authorization }: { authorization: string }) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const withdrawing = useMutation({
    mutationFn: (reason: string) => ask(`/api/v1/authorizations/${authorization}`, { method: 'DELETE', body: { reason } }),
    onSuccess: async () => {
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['case', authorization] });
    },
    onError: tell.refused,
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t.case.withdraw}
      </Button>
      {open && (
        <ReasonDialog title={t.case.withdraw} text={t.case.withdrawText} busy={withdrawing.isPending} onDo={(reason) => withdrawing.mutate(reason)} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
