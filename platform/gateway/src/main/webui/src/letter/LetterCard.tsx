import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded, StatusBadge } from '../parts';
import { when } from '../words';
import { LetterEditor } from './LetterEditor';
import { newestLetter, pdfOf, type Letter } from './letter';

/** The letter of medical necessity: read, mended and signed here. */
export function LetterCard({ authorization }: { authorization: string }) {
  const letter = useQuery({ queryKey: ['letter', authorization], queryFn: () => newestLetter(authorization) });
  return (
    <Paper withBorder p="md" component="section" aria-label="Letter of Medical Necessity">
      <Loaded query={letter}>
        {(found) => (
          <>
            <Group justify="space-between" mb="xs">
              <Group gap="xs">
                <Title order={2} size="h4">
                  Letter of Medical Necessity
                </Title>
                {found && <StatusBadge status={found.data.status} />}
              </Group>
              {found && (
                <Anchor href={pdfOf(authorization, found.data.letterId)} target="_blank" rel="noreferrer" size="sm">
                  PDF
                </Anchor>
              )}
            </Group>
            {!found ? (
              <Text c="dimmed">None is drafted.</Text>
            ) : found.data.signature ? (
              <Signed letter={found.data} />
            ) : (
              <LetterEditor key={found.data.version} authorization={authorization} letter={found.data} etag={found.etag ?? ''} />
            )}
          </>
        )}
      </Loaded>
    </Paper>
  );
}

function Signed({ letter }: { letter: Letter }) {
  const by = letter.signature!;
  return (
    <>
      {letter.sections.map((section) => (
        <div key={section.id}>
          <Text fw={600} mt="sm">
            {section.heading}
          </Text>
          <Text style={{ whiteSpace: 'pre-line' }}>{section.text}</Text>
        </div>
      ))}
      <Text size="sm" c="dimmed" mt="md">
        Signed by {by.name}, {by.credentials}, NPI {by.npi}, {when(by.at)}. SHA-256 {by.sha256.slice(0, 16)}…
      </Text>
    </>
  );
}
