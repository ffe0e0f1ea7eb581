import { Alert, Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell, tellRefusal } from '../parts';
import { useSession } from '../session';
import { saveLetter, takeOver, type Finding, type Letter, type Section } from './letter';
import { SignDialog } from './SignDialog';

const COLOURS = { blocking: 'red', warning: 'orange', info: 'blue' } as const;

/** Sections beside what the lint found in them. Only what was typed is sent; each save is a version. */
export function LetterEditor({ authorization, letter, etag }: { authorization: string; letter: Letter; etag: string }) {
  const queries = useQueryClient();
  const { id, roles } = useSession();
  const owner = letter.ownership?.owner;
  const inReview = letter.status === 'in-review';
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [signing, dialog] = useDisclosure(false);
  const changed = Object.keys(typed).length > 0;
  const mayEdit = roles.includes('clinician') || roles.includes('coordinator');
  const save = useMutation({
    mutationFn: () => saveLetter(authorization, letter.letterId, etag, typed),
    onSuccess: async () => {
      setTyped({});
      tell({ message: 'Saved.' });
      await queries.invalidateQueries({ queryKey: ['letter', authorization] });
    },
    onError: tellRefusal,
  });
  const take = useMutation({
    mutationFn: () => takeOver(authorization, letter.letterId, etag, id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['letter', authorization] }),
    onError: tellRefusal,
  });
  const elsewhere = inReview || (owner !== undefined && owner.id !== id);
  return (
    <Stack>
      {mayEdit && elsewhere && (
        <Alert color="blue">
          <Group justify="space-between">
            <Text size="sm">{inReview ? 'The letter is in review.' : `The letter is with ${owner?.name}.`}</Text>
            {(inReview || owner?.id !== id) && (
              <Button variant="default" size="xs" loading={take.isPending} onClick={() => take.mutate()}>
                Take over
              </Button>
            )}
          </Group>
        </Alert>
      )}
      {letter.orderRevision < letter.currentOrderRevision && (
        <Alert color="orange">The order was amended after this text was written. Compare it with the facts.</Alert>
      )}
      {letter.sections.map((section) => (
        <SectionField
          key={section.id}
          section={section}
          value={typed[section.id] ?? section.text}
          readOnly={!mayEdit || elsewhere}
          findings={letter.findings.filter((finding) => finding.section === section.id)}
          onChange={(text) => setTyped({ ...typed, [section.id]: text })}
        />
      ))}
      <Findings findings={letter.findings.filter((finding) => !finding.section)} />
      <Group justify="flex-end">
        {mayEdit && (
          <Button variant="default" disabled={!changed} loading={save.isPending} onClick={() => save.mutate()}>
            Save
          </Button>
        )}
        {roles.includes('clinician') && (
          <Button disabled={changed || letter.missing.length > 0} onClick={dialog.open}>
            Sign
          </Button>
        )}
      </Group>
      {signing && <SignDialog authorization={authorization} letter={letter} etag={etag} onClose={dialog.close} />}
    </Stack>
  );
}

interface FieldProps {
  section: Section;
  value: string;
  readOnly: boolean;
  findings: Finding[];
  onChange: (text: string) => void;
}

function SectionField({ section, value, readOnly, findings, onChange }: FieldProps) {
  return (
    <div>
      <Textarea
        label={section.heading}
        description={section.text ? undefined : section.prompt}
        value={value}
        readOnly={readOnly}
        autosize
        minRows={2}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {section.outdated && (
        <Text size="sm" c="orange">
          The facts behind this section have changed since it was written.
        </Text>
      )}
      <Findings findings={findings} />
    </div>
  );
}

function Findings({ findings }: { findings: Finding[] }) {
  return (
    <>
      {findings.map((finding) => (
        <Group key={finding.rule + finding.message} gap="xs" mt={4} wrap="nowrap" align="flex-start">
          <Badge size="sm" color={COLOURS[finding.severity]} variant="light" c="var(--mantine-color-text)" tt="none" style={{ flexShrink: 0 }}>
            {finding.severity}
          </Badge>
          <Text size="sm">
            {finding.message} {finding.words && <q>{finding.words}</q>} {finding.remedy}
          </Text>
        </Group>
      ))}
    </>
  );
}
