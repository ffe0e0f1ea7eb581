import { Checkbox, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../api/ask';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import type { Read } from './letter';
import { useMove } from './moving';

/** Nothing is lost: what was written is saved, and the browser comes back to this page. */
const logInAgain = (error: Error) => {
  const wanted = error instanceof Refused && error.problem.code === 'signing.reauthenticate';
  if (wanted) window.location.assign(`/login?again=1&then=${encodeURIComponent(window.location.pathname)}`);
  return wanted;
};

/** A clinician's attestation. Blocking findings need a reason, which stays with the letter. */
export function SignDialog({ read, onClose }: { read: Read; onClose: () => void }) {
  const { t } = useWords();
  const [attested, setAttested] = useState(false);
  const [reason, setReason] = useState('');
  const blocked = read.letter.findings.some((finding) => finding.severity === 'blocking');
  const signing = useMove(read, 'sign', t.letter.signed, { onDone: onClose, onRefused: logInAgain });
  const sign = () => signing.mutate({ attested: true, ...(blocked && { override: { reason } }) });
  return (
    <Dialog
      title={t.letter.signTitle}
      action={t.letter.sign}
      ready={attested && (!blocked || reason.trim() !== '')}
      busy={signing.isPending}
      onDo={sign}
      onClose={onClose}
    >
      <Text size="sm">{t.letter.signFinal}</Text>
      {blocked && (
        <Textarea label={t.letter.overrideReason} required maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      )}
      <Checkbox label={t.letter.attest} checked={attested} onChange={(event) => setAttested(event.currentTarget.checked)} />
    </Dialog>
  );
}
