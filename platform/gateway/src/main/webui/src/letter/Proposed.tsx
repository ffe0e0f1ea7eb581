import { Button, Text } from '@mantine/core';
import type { Section } from '../api/shapes';
import { useWords } from '../texts';
import css from './letter.module.css';

/** What the facts would say by now, to compare with what somebody wrote. */
export function Proposed({ section, onUse }: { section: Section; onUse?: (words: string) => void }) {
  const { t } = useWords();
  const words = section.proposed.map((statement) => statement.text).join('\n');
  return (
    <details className={css.proposed} open={section.outdated}>
      <summary>{t.letter.proposed}</summary>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {words}
      </Text>
      {onUse && (
        <Button size="compact-xs" variant="default" mt={4} onClick={() => onUse(words)}>
          {t.letter.useProposed}
        </Button>
      )}
    </details>
  );
}
