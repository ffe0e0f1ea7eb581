import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded, Said } from '../parts';
import { useWords } from '../texts';
import { letterAt, readValidity } from './letter';

/** How long a signed letter is good, by the payer's rule, and why. */
export function ValidityPanel({ authorization, letter }: { authorization: string; letter: string }) {
  const { t, day } = useWords();
  const validity = useQuery({ queryKey: ['validity', letterAt(authorization, letter)], queryFn: () => readValidity(authorization, letter) });
  return (
    <section aria-label={t.validity.title}>
      <Title order={3} size="h6" mb={4}>
        {t.validity.title}
      </Title>
      <Loaded query={validity}>
        {(good) => (
          <>
            <Text size="sm">
              {t.validity.from} {day(good.from)} · {t.validity.until} {good.until ? day(good.until) : t.validity.noEnd} ·{' '}
              {good.visitsLeft === undefined ? t.validity.used(good.visitsUsed) : t.validity.visits(good.visitsUsed, good.visitsLeft)}
            </Text>
            {good.why.map((sentence) => (
              <Text size="sm" c="dimmed" key={sentence}>
                <Said>{sentence}</Said>
              </Text>
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}
