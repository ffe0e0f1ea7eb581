import { ActionIcon, Group, Text } from '@mantine/core';
import { useWords } from '../texts';
import type { Leaf } from './leaves';
import { usePdf } from './pdf';
import { PdfPage } from './PdfPage';

interface Props {
  leaf: Leaf;
  onTurn: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One page of the paper to be made, as it will look. */
export function LeafRow({ leaf, onTurn, onMove, onRemove }: Props) {
  const { t } = useWords();
  const m = t.messages;
  const pdf = usePdf(leaf.paper.document, leaf.paper.mediaType === 'application/pdf');
  const name = m.pageOf(leaf.page, leaf.paper.name);
  const buttons = [
    { label: m.turn(name), sign: '↻', does: onTurn },
    { label: m.up(name), sign: '↑', does: () => onMove(-1) },
    { label: m.down(name), sign: '↓', does: () => onMove(1) },
    { label: m.remove(name), sign: '×', does: onRemove },
  ];
  return (
    <Group component="li" gap="xs" wrap="nowrap">
      {pdf.data && <PdfPage pdf={pdf.data} page={leaf.page} width={64} turn={leaf.turn} label={name} />}
      <Text size="sm" style={{ flex: 1, overflowWrap: 'anywhere' }}>
        {name}
        {leaf.turn > 0 && `, ${m.turned(leaf.turn)}`}
      </Text>
      {buttons.map(({ label, sign, does }) => (
        <ActionIcon key={sign} variant="default" aria-label={label} title={label} onClick={does}>
          {sign}
        </ActionIcon>
      ))}
    </Group>
  );
}
