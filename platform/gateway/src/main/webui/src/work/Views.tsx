import { Button, CloseButton, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { countViews, deleteView, listViews } from '../api/views';
import type { SavedView } from '../api/shapes';
import type { WorkWanted } from '../api/work';
import { useTell } from '../parts';
import { useWords } from '../texts';
import { SaveView } from './SaveView';
import { isShown, wantedOf } from './viewing';

interface Props {
  wanted: WorkWanted;
  onView: (wanted: WorkWanted) => void;
}

/** The saved views, each with how much is in it now. */
export function Views({ wanted, onView }: Props) {
  const { t } = useWords();
  const [saves, saving] = useDisclosure();
  const views = useQuery({ queryKey: ['work', 'views'], queryFn: listViews, retry: false });
  const counts = useQuery({ queryKey: ['work', 'views', 'counts'], queryFn: countViews, retry: false });
  if (!views.data) return null;
  return (
    <Group gap="xs" role="group" aria-label={t.work.views}>
      {views.data.map((view) => (
        <OneView key={view.id} view={view} count={counts.data?.get(view.id)} shown={isShown(view, wanted)} onView={() => onView(wantedOf(view))} />
      ))}
      <Button size="compact-sm" variant="subtle" onClick={saving.open}>
        {t.work.saveView}
      </Button>
      {saves && <SaveView wanted={wanted} onClose={saving.close} />}
    </Group>
  );
}

function OneView({ view, count, shown, onView }: { view: SavedView; count?: number; shown: boolean; onView: () => void }) {
  const { t } = useWords();
  const tell = useTell();
  const queries = useQueryClient();
  const deleting = useMutation({ mutationFn: () => deleteView(view), onError: tell.refused, onSettled: () => queries.invalidateQueries({ queryKey: ['work', 'views'] }) });
  return (
    <Group gap={0}>
      <Button size="compact-sm" variant={shown ? 'filled' : 'default'} aria-pressed={shown} onClick={onView}>
        {count === undefined ? view.name : `${view.name} (${count})`}
      </Button>
      {view.mine && shown && <CloseButton size="sm" aria-label={t.work.deleteView(view.name)} onClick={() => deleting.mutate()} />}
    </Group>
  );
}
