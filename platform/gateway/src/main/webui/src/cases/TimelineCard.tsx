import { Paper, Text, Timeline, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { get } from '../api';
import { Loaded } from '../parts';
import type { Step } from '../types';
import { plain, when } from '../words';

/** Every step: when, what, who, by which event. */
export function TimelineCard({ authorization }: { authorization: string }) {
  const steps = useQuery({
    queryKey: ['timeline', authorization],
    queryFn: () => get<{ items: Step[] }>(`/api/v1/authorizations/${authorization}/timeline`),
  });
  return (
    <Paper withBorder p="md" component="section" aria-label="Timeline">
      <Title order={2} size="h4" mb="md">
        Timeline
      </Title>
      <Loaded query={steps}>
        {({ items }) => (
          <Timeline active={items.length - 1} bulletSize={14} lineWidth={2}>
            {items.map((step) => (
              <Timeline.Item key={step.position} title={`${plain(step.stage)}: ${plain(step.outcome)}`}>
                <Text size="sm">{step.sentence}</Text>
                <Text size="xs" c="dimmed" title={`${step.topic} ${step.eventId}`}>
                  {when(step.at)} · {step.by.name}
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
        )}
      </Loaded>
    </Paper>
  );
}
