import { Anchor, List, Text } from '@mantine/core';
import type { Message } from '../api/shapes';
import { Card, Said } from '../parts';
import { useWords } from '../texts';
import { PaperLinks } from './PaperLinks';

/** How far the message came, and what is to be known of it. */
export function WayCard({ message }: { message: Message }) {
  const { t, plain, when } = useWords();
  const m = t.messages;
  const { way, settled, summary, again } = message;
  const lines = [way.why, ...(way.remarks ?? [])].filter((one): one is string => !!one);
  return (
    <Card title={m.way}>
      <Text size="sm">
        {plain(summary.state)}
        {way.when && `, ${when(way.when)}`}
      </Text>
      {lines.length > 0 && (
        <List size="sm" mt={4}>
          {lines.map((line) => (
            <List.Item key={line}>
              <Said>{line}</Said>
            </List.Item>
          ))}
        </List>
      )}
      {way.outcome && <Text size="sm">{m.outcomeIs(way.outcome)}</Text>}
      {way.reference && <Text size="sm">{m.referenceIs(way.reference)}</Text>}
      {way.link && <PortalLink link={way.link} />}
      {way.evidence && way.evidence.length > 0 && <PaperLinks papers={way.evidence} />}
      {again.length > 0 && <Text size="sm">{m.cameAgain(again.length)}</Text>}
      {settled && (
        <Text size="sm">
          {t.state.by(settled.by.name, when(settled.at))}: {settled.note}
        </Text>
      )}
    </Card>
  );
}

/** Only what leads to a page over https is a link, whoever wrote it. */
function PortalLink({ link }: { link: string }) {
  const { t } = useWords();
  return link.startsWith('https://') ? (
    <Anchor href={link} target="_blank" rel="noopener noreferrer" size="sm" style={{ overflowWrap: 'anywhere' }}>
      {t.messages.portal}: {link}
    </Anchor>
  ) : (
    <Text size="sm">{link}</Text>
  );
}
