import { Button, Grid, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { macrosKey, type Occasion, playbookKey, readMacros, writeVersion } from '../api/clinic';
import type { PlaybookVersion } from '../api/shapes';
import { Card, Trouble, useTell } from '../parts';
import { useWords } from '../texts';
import { Shown, Variables } from './Shown';
import { StepFields } from './StepFields';
import { added, changed, isWritten, moved, without } from './steps';

interface Props {
  of: Occasion;
  /** The newest first. */
  versions: PlaybookVersion[];
}

/** The steps of one occasion: any version can be looked at and written anew; the newest is what is followed. */
export function PlaybookEditor({ of, versions }: Props) {
  const { t, when } = useWords();
  const c = t.clinic;
  const tell = useTell();
  const queries = useQueryClient();
  const newest = versions[0]!;
  const [begun, begin] = useState(newest);
  const [steps, setSteps] = useState(newest.steps);
  const variables = useQuery({ queryKey: macrosKey, queryFn: readMacros });
  const from = (version: PlaybookVersion) => (begin(version), setSteps(version.steps));
  const writing = useMutation({
    mutationFn: () => writeVersion(of, newest.number, steps),
    onSuccess: (written) => (from(written), tell.done(c.written(written.number))),
    onSettled: () => queries.invalidateQueries({ queryKey: playbookKey(of) }),
  });
  const named = (one: PlaybookVersion) => (one.number === 0 ? c.shipped : c.version(one.number, one.by ?? '', one.at ? when(one.at) : ''));
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Card title={c.steps}>
          <Stack>
            <NativeSelect
              label={c.from}
              value={begun.number}
              onChange={(event) => from(versions.find((one) => String(one.number) === event.currentTarget.value) ?? newest)}
              data={versions.map((one) => ({ value: String(one.number), label: named(one) }))}
            />
            {steps.map((step, at) => (
              <StepFields key={step.id} number={at + 1} text={step.text} onText={(text) => setSteps(changed(steps, at, text))} onMove={(by) => setSteps(moved(steps, at, by))} onRemove={() => setSteps(without(steps, at))} />
            ))}
            {writing.error && <Trouble error={writing.error} />}
            <Group>
              <Button variant="default" onClick={() => setSteps(added(steps, `step-${crypto.randomUUID().slice(0, 8)}`))}>
                {c.addStep}
              </Button>
              <Button loading={writing.isPending} disabled={!isWritten(steps) || steps === newest.steps} onClick={() => writing.mutate()}>
                {c.write}
              </Button>
            </Group>
            {variables.data && <Variables names={variables.data.variables} />}
          </Stack>
        </Card>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Card title={c.preview}>
          <List type="ordered" size="sm" spacing={6} lang="und">
            {steps.map((step) => (
              <List.Item key={step.id}>
                <Shown text={step.text} />
              </List.Item>
            ))}
          </List>
          <Text size="sm" c="dimmed" mt="sm">
            {c.followed}
          </Text>
        </Card>
      </Grid.Col>
    </Grid>
  );
}
