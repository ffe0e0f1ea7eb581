import { Code, Group, Text } from '@mantine/core';
import Markdown from 'react-markdown';
import { useWords } from '../texts';
import { withNames } from './steps';

const INLINE = ['strong', 'em', 'code'];

/** A text of the clinic's as it will look; variables by their names. */
export function Shown({ text }: { text: string }) {
  return (
    <Markdown allowedElements={INLINE} unwrapDisallowed>
      {withNames(text)}
    </Markdown>
  );
}

/** What can stand in a text. */
export function Variables({ names }: { names: string[] }) {
  const { t } = useWords();
  return (
    <div>
      <Text size="sm">{t.clinic.variables}</Text>
      <Group gap={6}>
        {names.map((name) => (
          <Code key={name}>{`{{${name}}}`}</Code>
        ))}
      </Group>
    </div>
  );
}
