import { Anchor, List } from '@mantine/core';
import { paperAt } from '../api/messages';
import type { Paper } from '../api/shapes';
import { useWords } from '../texts';

/** Papers to be saved as they came. */
export function PaperLinks({ papers }: { papers: Paper[] }) {
  const { t } = useWords();
  return (
    <List size="sm">
      {papers.map((paper) => (
        <List.Item key={paper.document}>
          <Anchor href={paperAt(paper.document)} download style={{ overflowWrap: 'anywhere' }}>
            {t.messages.save(paper.name)}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
