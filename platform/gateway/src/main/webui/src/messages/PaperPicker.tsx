import { Button, CloseButton, FileButton, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { LARGEST_PAPER, uploadPaper } from '../api/messages';
import type { Paper } from '../api/shapes';
import { useTell } from '../parts';
import { useWords } from '../texts';

interface Props {
  label: string;
  papers: readonly Paper[];
  onAdd: (paper: Paper) => void;
  onRemove: (document: string) => void;
}

/** Papers that go with something: what is chosen already, and files to be added. */
export function PaperPicker({ label, papers, onAdd, onRemove }: Props) {
  const { t } = useWords();
  const tell = useTell();
  const m = t.messages;
  const uploading = useMutation({ mutationFn: (file: File) => uploadPaper(file), onSuccess: (paper) => onAdd(paper), onError: tell.refused });
  const take = (file: File) => (file.size > LARGEST_PAPER ? tell.said(m.tooLarge(file.name)) : uploading.mutate(file));
  return (
    <Stack gap={4} role="group" aria-label={label}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {papers.map((paper) => (
        <Group key={paper.document} gap="xs" wrap="nowrap">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {paper.name}
          </Text>
          <CloseButton size="sm" aria-label={m.leaveOut(paper.name)} onClick={() => onRemove(paper.document)} />
        </Group>
      ))}
      <FileButton multiple onChange={(files) => files.forEach(take)} accept="application/pdf,image/tiff,image/png,image/jpeg,text/plain">
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" loading={uploading.isPending} style={{ alignSelf: 'flex-start' }}>
            {m.upload}
          </Button>
        )}
      </FileButton>
    </Stack>
  );
}
