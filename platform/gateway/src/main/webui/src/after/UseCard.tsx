import { Button, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readUse, useKey } from '../api/after';
import type { UsedLine } from '../api/shapes';
import { Card, Loaded, Said } from '../parts';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { VisitDialog } from './VisitDialog';

/** What was authorised, counted down as visits are told. */
export function UseCard({ authorization }: { authorization: string }) {
  const { t } = useWords();
  const { roles } = useSession();
  const [telling, setTelling] = useState(false);
  const use = useQuery({ queryKey: useKey(authorization), queryFn: () => readUse(authorization) });
  const tell = roles.includes('coordinator') && (
    <Button size="compact-sm" variant="default" onClick={() => setTelling(true)}>
      {t.after.tellVisit}
    </Button>
  );
  return (
    <Card title={t.after.use} aside={tell}>
      <Loaded query={use}>
        {({ lines, visits, next }) => (
          <Stack gap="sm">
            {next && (
              <Text size="sm" fw={600}>
                <Said>{next}</Said>
              </Text>
            )}
            {lines.map((line) => (
              <Used key={line.line} line={line} />
            ))}
            {visits.length > 0 && <Text size="sm">{t.after.visits(visits.filter((one) => !one.removed).length, visits.filter((one) => !one.removed && !one.inside).length)}</Text>}
            {telling && <VisitDialog authorization={authorization} lines={lines} onClose={() => setTelling(false)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}

function Used({ line: { line, used, authorized, left, unit, period } }: { line: UsedLine }) {
  const { t, plain, day } = useWords();
  const words = authorized === undefined ? t.after.uncounted(line) : t.after.left(line, left ?? 0, authorized, plain(unit ?? ''));
  return (
    <div>
      <Text size="sm">
        {words}
        {period?.end && `, ${t.after.until(day(period.end))}`}
      </Text>
      {authorized !== undefined && authorized > 0 && <Progress value={(100 * used) / authorized} aria-label={words} />}
    </div>
  );
}
