import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { Message } from '../api/shapes';
import { Card } from '../parts';
import { useWords } from '../texts';

/*
 * The service has taken out what runs or is fetched. Should anything be left, it finds no script, no origin and no net here:
 * the frame is sandboxed, and its own policy allows nothing but inline styles.
 */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
const LOOK = '<style>body{font:16px/1.5 system-ui,sans-serif;color:#212529;background:#fff;margin:12px;overflow-wrap:anywhere}table{border-collapse:collapse}td,th{padding:2px 8px}</style>';

/** What was written, plain or as an HTML mail looks. */
export function MessageWords({ message }: { message: Message }) {
  const { t } = useWords();
  const m = t.messages;
  const [look, setLook] = useState('text');
  const views = [
    { value: 'text', label: m.plain },
    { value: 'html', label: m.asItLooks },
  ];
  const aside = message.html && <SegmentedControl size="xs" data={views} value={look} onChange={setLook} aria-label={m.view} />;
  return (
    <Card title={m.words} aside={aside}>
      {look === 'html' && message.html ? (
        <iframe
          title={m.asItLooks}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          srcDoc={`<!doctype html><html lang="und"><head>${POLICY}${LOOK}<title>${m.words}</title></head><body>${message.html}</body></html>`}
          style={{ width: '100%', height: 420, border: 0, resize: 'vertical', background: '#fff' }}
        />
      ) : (
        <Text component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: 480, overflowY: 'auto' }} tabIndex={0} role="group" aria-label={m.words}>
          {message.text || m.noWords}
        </Text>
      )}
    </Card>
  );
}
