import { Button, Group, Textarea } from '@mantine/core';
import { useWords } from '../texts';

interface Props {
  number: number;
  text: string;
  onText: (text: string) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One step: its words, its place. */
export function StepFields({ number, text, onText, onMove, onRemove }: Props) {
  const { t } = useWords();
  const c = t.clinic;
  const buttons = [
    { label: c.up(number), sign: '↑', does: () => onMove(-1) },
    { label: c.down(number), sign: '↓', does: () => onMove(1) },
    { label: c.leaveOut(number), sign: '×', does: onRemove },
  ];
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <Textarea label={c.step(number)} autosize minRows={1} maxLength={2000} style={{ flex: 1 }} value={text} onChange={(event) => onText(event.currentTarget.value)} />
      <Group gap={4} wrap="nowrap">
        {buttons.map(({ label, sign, does }) => (
          <Button key={label} size="compact-sm" variant="default" aria-label={label} title={label} onClick={does}>
            {sign}
          </Button>
        ))}
      </Group>
    </Group>
  );
}
