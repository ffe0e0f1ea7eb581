import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from './texts';

interface Props {
  title: string;
  action: string;
  ready?: boolean;
  busy: boolean;
  onDo: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A question with one thing to do about it; Enter does it, Escape leaves. */
export function Dialog({ title, action, ready = true, busy, onDo, onClose, children }: Props) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t.state.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) onDo();
        }}
      >
        <Stack>
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.state.cancel}
            </Button>
            <Button type="submit" disabled={!ready} loading={busy}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
