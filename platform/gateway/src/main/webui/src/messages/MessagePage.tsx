import { Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { messageKey, readMessage } from '../api/messages';
import { Loaded } from '../parts';
import { WhoIsHere } from '../presence/WhoIsHere';
import { LinkCard } from './LinkCard';
import { MessageHead } from './MessageHead';
import { MessageWords } from './MessageWords';
import { PapersCard } from './PapersCard';
import { ReadingCard } from './ReadingCard';
import { ThreadCard } from './ThreadCard';
import { WayCard } from './WayCard';

/** One message: its words, its papers to be looked at, how far it came, and what a person can do about it. */
export default function MessagePage() {
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: messageKey(id), queryFn: () => readMessage(id) });
  return (
    <Loaded query={found}>
      {(message) => (
        <Stack>
          <MessageHead message={message} />
          {message.link.authorizationId && <WhoIsHere authorization={message.link.authorizationId} doing="reading" />}
          <Grid gap="md">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <Stack>
                <MessageWords message={message} />
                <PapersCard papers={message.attachments} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <Stack>
                <LinkCard message={message} />
                <ReadingCard key={message.edition} message={message} />
                <WayCard message={message} />
                <ThreadCard message={message} />
              </Stack>
            </Grid.Col>
          </Grid>
        </Stack>
      )}
    </Loaded>
  );
}
