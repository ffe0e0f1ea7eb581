import { Text } from '@mantine/core';
import type { PaperPage } from '../api/shapes';
import { useWords } from '../texts';

/** What was read of a page, and how: words that OCR saw may be wrong. */
export function PageText({ text }: { text?: PaperPage }) {
  const { t } = useWords();
  const m = t.messages;
  return (
    <section aria-label={m.readText}>
      <Text size="sm" fw={500}>
        {m.readText}
        {text && `, ${m.how[text.how] ?? text.how}`}
      </Text>
      <Text component="div" size="sm" tabIndex={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: 220, overflowY: 'auto' }}>
        {text?.text.trim() || m.notRead}
      </Text>
    </section>
  );
}
