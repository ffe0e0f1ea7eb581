import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paperAt, readPages } from '../api/messages';
import type { Paper } from '../api/shapes';
import { useTell } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { enclose } from './enclosures';
import { PageEditor } from './PageEditor';
import { PageBar } from './PageBar';
import { PageText } from './PageText';
import { PaperPicture } from './PaperPicture';
import { usePdf } from './pdf';
import { mayWrite } from '../roles';

const PDF = 'application/pdf';
const PAGED = [PDF, 'image/tiff', 'image/png', 'image/jpeg'];

/** One paper: a page as it looks, with what was read of it beside. */
export default function PaperView({ paper, others }: { paper: Paper; others: Paper[] }) {
  const [page, turnTo] = useState(1);
  const [width, setWidth] = useState(560);
  const pdf = usePdf(paper.document, paper.mediaType === PDF);
  const texts = useQuery({ queryKey: ['paper', paper.document, 'text'], queryFn: () => readPages(paper.document), retry: false });
  const pages = pdf.data?.numPages ?? Math.max(1, ...(texts.data ?? []).map((one) => one.number));
  return (
    <Stack gap="sm">
      <PageBar page={page} pages={pages} onPage={turnTo} width={width} onWidth={setWidth} />
      <PaperPicture paper={paper} pdf={pdf} page={page} width={width} pages={pages} />
      <PageText text={texts.data?.find((one) => one.number === page)} />
      <Uses paper={paper} others={others} pages={pages} />
    </Stack>
  );
}

/** What can be done with it. */
function Uses({ paper, others, pages }: { paper: Paper; others: Paper[]; pages: number }) {
  const { t } = useWords();
  const { roles } = useSession();
  const tell = useTell();
  const [editing, setEditing] = useState(false);
  const m = t.messages;
  return (
    <Group gap="xs">
      <Anchor size="sm" href={paperAt(paper.document)} download>
        {m.saveIt}
      </Anchor>
      {mayWrite(roles) && (
        <>
          <Button size="compact-sm" variant="default" onClick={() => (enclose(paper), tell.done(m.enclosed))}>
            {m.enclose}
          </Button>
          {PAGED.includes(paper.mediaType) && (
            <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
              {m.editPages}
            </Button>
          )}
        </>
      )}
      {editing && <PageEditor paper={paper} pages={pages} others={others.filter((one) => PAGED.includes(one.mediaType))} onClose={() => setEditing(false)} />}
      {!PAGED.includes(paper.mediaType) && (
        <Text size="xs" c="dimmed">
          {paper.mediaType}
        </Text>
      )}
    </Group>
  );
}
