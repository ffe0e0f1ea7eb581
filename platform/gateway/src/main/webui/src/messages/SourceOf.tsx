import { Text } from '@mantine/core';
import type { Reading } from '../api/shapes';
import { useWords } from '../texts';

/** The words that a figure was read from, and how sure that is. */
export function SourceOf({ read }: { read?: Reading }) {
  const { t, language } = useWords();
  const m = t.messages;
  if (!read) {
    return (
      <Text size="xs" c="dimmed">
        {m.noSource}
      </Text>
    );
  }
  const sureness = m.sureness(new Intl.NumberFormat(language, { style: 'percent' }).format(read.confidence));
  return (
    <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
      {read.words ? `${m.source(read.words)}, ${sureness}` : sureness}
    </Text>
  );
}
