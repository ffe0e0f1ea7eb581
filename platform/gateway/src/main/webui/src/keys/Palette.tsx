import '@mantine/spotlight/styles.css';
import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { searchAll } from '../api/search';
import type { Found } from '../api/shapes';
import { Excerpt } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { commandsOf, placeOf } from './commands';

const [store, palette] = createSpotlight();

/** One box: finds cases, messages and papers, goes to pages, does what the page can do. */
export default function Palette({ onHelp, onClose }: { onHelp: () => void; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { roles } = useSession();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed.trim(), 200);
  useEffect(palette.open, []);
  const found = useQuery({ queryKey: ['search', query], queryFn: () => searchAll(query), enabled: query.length > 1, placeholderData: keepPreviousData, retry: false, gcTime: 0 });
  const commands = commandsOf(words, roles).filter((one) => one.label.toLowerCase().includes(typed.trim().toLowerCase()));
  const run = (to: string) => (to === '?' ? onHelp() : navigate(to));
  const hits = query.length > 1 ? (found.data ?? []) : [];
  return (
    <Spotlight.Root store={store} query={typed} onQueryChange={setTyped} onSpotlightClose={onClose} shortcut={null} attributes={{ content: { 'aria-label': t.keys.searchHint } }} scrollable maxHeight={480} clearQueryOnClose={false}>
      <Spotlight.Search placeholder={t.keys.searchHint} aria-label={t.keys.searchHint} />
      <Spotlight.ActionsList>
        {hits.map((one) => (
          <Spotlight.Action key={one.kind + one.id + (one.page ?? '')} onClick={() => navigate(placeOf(one))}>
            <Hit one={one} />
          </Spotlight.Action>
        ))}
        {commands.map((one) => (
          <Spotlight.Action key={one.to} label={one.label} description={one.keys} onClick={() => run(one.to)} />
        ))}
        {hits.length + commands.length === 0 && <Spotlight.Empty>{found.isFetching ? t.state.loading : t.keys.nothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Hit({ one }: { one: Found }) {
  const { t, plain, when } = useWords();
  return (
    <div>
      <Text size="sm" fw={500}>
        {one.title ?? t.state.unnamed}
      </Text>
      <Text size="xs" c="dimmed">
        {[t.keys.kinds[one.kind] ?? one.kind, one.standing && plain(one.standing), one.at && when(one.at)].filter(Boolean).join(' · ')}
      </Text>
      {one.excerpt && <Excerpt pieces={one.excerpt.pieces} />}
    </div>
  );
}
