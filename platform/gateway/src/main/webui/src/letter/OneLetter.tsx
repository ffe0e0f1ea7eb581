import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Letter } from '../api/shapes';
import { CopiesPanel } from '../copies/CopiesPanel';
import { Loaded, StatusBadge } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import type { Texts } from '../texts/en';
import { LetterEditor } from './LetterEditor';
import { LetterMenu } from './LetterMenu';
import { letterKey, pdfOf, readLetter, type Read } from './letter';
import { isOpen } from './moves';
import { Notices } from './Notices';
import { ReadOnlyLetter } from './ReadOnlyLetter';
import { ValidityPanel } from './ValidityPanel';

/** One letter: to be worked on while it is open, to be read afterwards. */
export function OneLetter({ authorization, letter }: { authorization: string; letter: string }) {
  const found = useQuery({ queryKey: letterKey(authorization, letter), queryFn: () => readLetter(authorization, letter) });
  const { roles } = useSession();
  const mayRelease = ['coordinator', 'lead', 'auditor'].some((role) => roles.includes(role));
  return (
    <Loaded query={found}>
      {({ data, etag }) => {
        const read: Read = { authorization, letter: data, etag: etag ?? '' };
        return (
          <Stack>
            <Head read={read} />
            <Notices letter={data} />
            {isOpen(data.status) ? <LetterEditor read={read} /> : <ReadOnlyLetter letter={data} />}
            {data.signature && <ValidityPanel authorization={authorization} letter={letter} />}
            {data.signature && mayRelease && <CopiesPanel authorization={authorization} letter={letter} />}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Head({ read }: { read: Read }) {
  const { t } = useWords();
  const { letter } = read;
  return (
    <Group justify="space-between">
      <Group gap="xs">
        <StatusBadge status={letter.status} />
        <Badge variant="outline" color="gray" c="var(--mantine-color-text)" tt="none">
          {t.letter.kinds[letter.kind] ?? letter.kind}
        </Badge>
        <Text size="sm" c="dimmed">
          {t.letter.version(letter.version)}
          {isOpen(letter.status) && `, ${ownerOf(letter, t)}`}
        </Text>
      </Group>
      <Group gap="sm">
        <Anchor href={pdfOf(read.authorization, letter.letterId)} target="_blank" rel="noreferrer" size="sm">
          {letter.signature ? t.letter.pdf : t.letter.draftPdf}
        </Anchor>
        <LetterMenu read={read} />
      </Group>
    </Group>
  );
}

const ownerOf = (letter: Letter, t: Texts) => (letter.ownership?.owner ? t.letter.withOwner(letter.ownership.owner.name) : t.letter.nobodys);
