import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../api/shapes';
import { useWords } from '../texts';

/** How much is found, and a way from one to the next. */
export function FindingsSummary({ findings, onShow }: { findings: Finding[]; onShow: (finding: Finding) => void }) {
  const { t } = useWords();
  const [last, setLast] = useState(-1);
  const placed = findings.filter((finding) => finding.section);
  const blocking = findings.filter((finding) => finding.severity === 'blocking').length;
  const next = () => {
    const at = (last + 1) % placed.length;
    setLast(at);
    if (placed[at]) onShow(placed[at]);
  };
  return (
    <Group gap="sm">
      <Text size="sm" role="status">
        {findings.length === 0 ? t.letter.allClear : t.letter.found(blocking, findings.length - blocking)}
      </Text>
      {placed.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={next}>
          {t.letter.nextFinding}
        </Button>
      )}
    </Group>
  );
}
