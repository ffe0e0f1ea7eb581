import { Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saveView } from '../api/views';
import type { WorkWanted } from '../api/work';
import { Dialog } from '../Dialog';
import { useTell } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { viewOf } from './viewing';

/** Keeps what the list is filtered by, under a name; a lead can share it with the clinic. */
export function SaveView({ wanted, onClose }: { wanted: WorkWanted; onClose: () => void }) {
  const { t } = useWords();
  const { roles } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [shared, share] = useState(false);
  const saving = useMutation({
    mutationFn: () => saveView(viewOf(name.trim(), shared, wanted)),
    onSuccess: onClose,
    onError: tell.refused,
    onSettled: () => queries.invalidateQueries({ queryKey: ['work', 'views'] }),
  });
  return (
    <Dialog title={t.work.saveView} action={t.work.saveView} ready={name.trim() !== ''} busy={saving.isPending} onDo={() => saving.mutate()} onClose={onClose}>
      <TextInput label={t.work.viewName} description={t.work.viewNameHint} required maxLength={80} autoComplete="off" data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
      {roles.includes('lead') && <Switch label={t.work.share} checked={shared} onChange={(event) => share(event.currentTarget.checked)} />}
    </Dialog>
  );
}
