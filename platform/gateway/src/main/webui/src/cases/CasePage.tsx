import { Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AfterDecision } from '../after/AfterDecision';
import { Refused } from '../api/ask';
import { caseKey, readCase } from '../api/cases';
import { useAnyUnsaved } from '../letter/drafts';
import { LetterCard } from '../letter/LetterCard';
import { CaseMessages } from '../messages/CaseMessages';
import { NotesCard } from '../notes/NotesCard';
import { Loaded } from '../parts';
import { WhoIsHere } from '../presence/WhoIsHere';
import { BenefitsCard } from './BenefitsCard';
import { CaseHead } from './CaseHead';
import { NextStep } from './NextStep';
import { OrderCard } from './OrderCard';
import { SubmissionCard } from './SubmissionCard';
import { TimelineCard } from './TimelineCard';

// what was filed a moment ago is told to the inbox by the chain
const untilTold = (failures: number, error: Error) => failures < 8 && error instanceof Refused && (error.problem.status === 404 || error.isOffline);

/** One authorization over all stages, and what to do next. */
export default function CasePage() {
  const { id = '' } = useParams();
  const writes = useAnyUnsaved();
  const found = useQuery({ queryKey: caseKey(id), queryFn: () => readCase(id), retry: untilTold, retryDelay: 400 });
  return (
    <Loaded query={found}>
      {({ data: one, etag }) => (
        <Stack>
          <CaseHead of={one} etag={etag} />
          <WhoIsHere authorization={one.id} doing={writes ? 'editing' : 'reading'} />
          <NextStep of={one} />
          <Grid gap="md">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <OrderCard of={one} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <BenefitsCard of={one} />
            </Grid.Col>
          </Grid>
          <LetterCard authorization={one.id} />
          <SubmissionCard of={one} />
          <AfterDecision of={one} />
          <NotesCard authorization={one.id} />
          <CaseMessages authorization={one.id} />
          <TimelineCard authorization={one.id} />
        </Stack>
      )}
    </Loaded>
  );
}
