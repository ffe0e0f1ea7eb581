import { List, Text } from '@mantine/core';
import type { Note } from '../api/shapes';
import { useWords } from '../texts';

/** What people wrote beside it, the newest last. */
export function NoteList({ notes }: { notes: Note[] }) {
  const { t, when } = useWords();
  if (notes.length === 0) return null;
  return (
    <List size="sm" listStyleType="none" aria-label={t.work.notes}>
      {notes.map((note) => (
        <List.Item key={note.at}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {note.text}
          </Text>
          <Text size="xs" c="dimmed">
            {t.state.by(note.by.name, when(note.at))}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
