import { Button, Checkbox, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../api';
import { tell, tellRefusal } from '../parts';
import { signLetter, type Letter } from './letter';

interface Props {
  authorization: string;
  letter: Letter;
  etag: string;
  onClose: () => void;
}

const wantsLogin = (error: Error) => error instanceof Refused && error.problem.code === 'signing.reauthenticate';

/** Nothing is lost: what was written is saved, and the browser comes back to this page. */
const logInAgain = () =>
  window.location.assign(`/login?again=1&then=${encodeURIComponent(window.location.pathname)}`);

/** A clinician's attestation. Blocking findings need a reason, which stays with the letter. */
export function SignDialog({ authorization, letter, etag, onClose }: Props) {
  const queries = useQueryClient();
  const [attested, setAttested] = useState(false);
  const [reason, setReason] = useState('');
  const blocked = letter.findings.some((finding) => finding.severity === 'blocking');
  const sign = useMutation({
    mutationFn: () => signLetter(authorization, letter.letterId, etag, blocked ? reason : undefined),
    onSuccess: async () => {
      tell({ color: 'green', message: 'Signed. The request goes to the payer.' });
      onClose();
      await queries.invalidateQueries();
    },
    onError: (error) => (wantsLogin(error) ? logInAgain() : tellRefusal(error)),
  });
  return (
    <Modal opened onClose={onClose} title="Sign the letter" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack>
        <Text size="sm">After this the text cannot be changed.</Text>
        {blocked && (
          <Textarea
            label="Why you sign although findings stand"
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Checkbox
          label="I attest that this letter is accurate and that I am treating or supervising the care of this patient."
          checked={attested}
          onChange={(event) => setAttested(event.currentTarget.checked)}
        />
        <Button disabled={!attested || (blocked && !reason.trim())} loading={sign.isPending} onClick={() => sign.mutate()}>
          Sign
        </Button>
      </Stack>
    </Modal>
  );
}
