import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../texts';

interface Props {
  page: number;
  pages: number;
  onPage: (page: number) => void;
  width: number;
  onWidth: (width: number) => void;
}

const STEP = 160;
const WIDEST = 1200;
const NARROWEST = 240;

/** Which page is looked at, and how large. */
export function PageBar({ page, pages, onPage, width, onWidth }: Props) {
  const { t } = useWords();
  const m = t.messages;
  const buttons = [
    { label: m.before, sign: '‹', fits: page > 1, does: () => onPage(page - 1) },
    { label: m.after, sign: '›', fits: page < pages, does: () => onPage(page + 1) },
    { label: m.smaller, sign: '−', fits: width - STEP >= NARROWEST, does: () => onWidth(width - STEP) },
    { label: m.larger, sign: '+', fits: width + STEP <= WIDEST, does: () => onWidth(width + STEP) },
  ];
  return (
    <Group gap="xs" role="toolbar" aria-label={m.paper}>
      {buttons.map(({ label, sign, fits, does }) => (
        <Button key={label} size="compact-sm" variant="default" aria-label={label} title={label} disabled={!fits} onClick={does}>
          {sign}
        </Button>
      ))}
      <Text size="sm" role="status">
        {m.page(page, pages)}
      </Text>
    </Group>
  );
}
