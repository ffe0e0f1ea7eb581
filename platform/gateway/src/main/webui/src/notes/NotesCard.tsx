import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listNotes, writeNote } from '../api/people';
import { Card, Loaded, useTell } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { mayWrite } from '../roles';
import { NoteList } from './NoteList';

/** What people of the clinic tell each other of a case. */
export function NotesCard({ authorization }: { authorization: string }) {
  const { t } = useWords();
  const { roles } = useSession();
  const key = ['case', authorization, 'notes'];
  const notes = useQuery({ queryKey: key, queryFn: () => listNotes(authorization) });
  return (
    <Card title={t.work.notes}>
      <Stack gap="sm">
        <Loaded query={notes}>{(all) => (all.length === 0 ? <Text c="dimmed">{t.notes.none}</Text> : <NoteList notes={all} />)}</Loaded>
        {mayWrite(roles) && <WriteNote authorization={authorization} also={key} />}
      </Stack>
    </Card>
  );
}

function WriteNote({ authorization, also }: { authorization: string; also: string[] }) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const writing = useMutation({
    mutationFn: () => writeNote(authorization, note.trim()),
    onSuccess: async () => {
      setNote('');
      await queries.invalidateQueries({ queryKey: also });
    },
    onError: tell.refused,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() && !writing.isPending) writing.mutate();
      }}
    >
      <Textarea label={t.work.writeNote} description={t.work.mentionHint} autosize minRows={2} maxLength={4000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <Button type="submit" size="xs" mt="xs" variant="default" loading={writing.isPending} disabled={!note.trim()}>
        {t.notes.write}
      </Button>
    </form>
  );
}
