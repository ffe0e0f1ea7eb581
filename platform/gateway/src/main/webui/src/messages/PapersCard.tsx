import { NativeSelect, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Paper } from '../api/shapes';
import { Card, Nothing } from '../parts';
import { useWords } from '../texts';

// what draws PDFs is large, and most messages have none
const PaperView = lazy(() => import('./PaperView'));

/** The papers of a message, one of them open. */
export function PapersCard({ papers }: { papers: Paper[] }) {
  const { t } = useWords();
  const [chosen, choose] = useState(papers[0]?.document ?? '');
  const open = papers.find((one) => one.document === chosen);
  if (!open) return null;
  const which = papers.length > 1 && (
    <NativeSelect
      aria-label={t.messages.paper}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      data={papers.map((one) => ({ value: one.document, label: one.name }))}
    />
  );
  return (
    <Card title={t.messages.papers} aside={which}>
      {papers.length === 1 && (
        <Text size="sm" mb="xs" style={{ overflowWrap: 'anywhere' }}>
          {open.name}
        </Text>
      )}
      <Suspense fallback={<Nothing>{t.state.loading}</Nothing>}>
        <PaperView key={open.document} paper={open} others={papers.filter((one) => one !== open)} />
      </Suspense>
    </Card>
  );
}
