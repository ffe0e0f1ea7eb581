import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core';
import type { Section } from '../api/shapes';
import { useWords } from '../texts';
import { type Draft, forget, rebase, write } from './drafts';

interface Props {
  letter: string;
  section: Section;
  draft: Draft;
}

/** Two people wrote in one section. Nobody's words are thrown away but by who reads both. */
export function Conflict({ letter, section, draft }: Props) {
  const { t } = useWords();
  const both = () => {
    rebase(letter, section.id, section.text);
    write(letter, section.id, `${section.text}\n${draft.text}`, section.text);
  };
  return (
    <Alert color="orange" mt="xs" title={t.letter.conflictTitle} role="alert">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Side title={t.letter.theirs} text={section.text} />
        <Side title={t.letter.yours} text={draft.text} />
      </SimpleGrid>
      <Group mt="sm" gap="xs">
        <Button size="xs" variant="default" onClick={() => rebase(letter, section.id, section.text)}>
          {t.letter.keepMine}
        </Button>
        <Button size="xs" variant="default" onClick={() => forget(letter, section.id)}>
          {t.letter.takeTheirs}
        </Button>
        <Button size="xs" variant="default" onClick={both}>
          {t.letter.both}
        </Button>
      </Group>
    </Alert>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Text>
    </div>
  );
}
