import { Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { readTimeline } from '../api/cases';
import { Card, Loaded, Said } from '../parts';
import { useWords } from '../texts';

/** Every step: when, what, who, by which event. */
export function TimelineCard({ authorization }: { authorization: string }) {
  const { t, plain, when } = useWords();
  const steps = useQuery({ queryKey: ['timeline', authorization], queryFn: () => readTimeline(authorization) });
  return (
    <Card title={t.case.timeline}>
      <Loaded query={steps}>
        {({ items }) => (
          <Timeline active={items.length - 1} bulletSize={14} lineWidth={2}>
            {items.map((step) => (
              <Timeline.Item key={step.position} title={`${plain(step.stage)}: ${plain(step.outcome)}`}>
                <Text size="sm">
                  <Said>{step.sentence}</Said>
                </Text>
                <Text size="xs" c="dimmed" title={`${step.topic} ${step.eventId}`}>
                  {t.state.by(step.by.name, when(step.at))}
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
        )}
      </Loaded>
    </Card>
  );
}
