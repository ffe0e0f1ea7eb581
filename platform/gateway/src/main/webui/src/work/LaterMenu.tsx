import { Button, Menu, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Dialog } from '../Dialog';
import { useWords } from '../texts';
import { fieldOf, laterOf } from './later';

/** Sets work aside: until a usual time, or one that is chosen. */
export function LaterMenu({ busy, onLater }: { busy: boolean; onLater: (until: string) => void }) {
  const { t, when } = useWords();
  const [chooses, choosing] = useDisclosure();
  const [now, setNow] = useState(() => new Date());
  return (
    <>
      <Menu onOpen={() => setNow(new Date())} position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" loading={busy} data-key="s">
            {t.work.later}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {Object.entries(laterOf(now)).map(([name, at]) => (
            <Menu.Item key={name} onClick={() => onLater(at.toISOString())}>
              {t.work.laters[name]}, {when(at.toISOString())}
            </Menu.Item>
          ))}
          <Menu.Item onClick={choosing.open}>{t.work.laterChosen}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {chooses && <ChosenTime onLater={onLater} onClose={choosing.close} />}
    </>
  );
}

function ChosenTime({ onLater, onClose }: { onLater: (until: string) => void; onClose: () => void }) {
  const { t } = useWords();
  const [at, setAt] = useState(() => fieldOf(laterOf(new Date()).tomorrow));
  const later = () => {
    onLater(new Date(at).toISOString());
    onClose();
  };
  return (
    <Dialog title={t.work.later} action={t.work.later} ready={at !== ''} busy={false} onDo={later} onClose={onClose}>
      <TextInput type="datetime-local" label={t.work.until} value={at} onChange={(event) => setAt(event.currentTarget.value)} data-autofocus required />
    </Dialog>
  );
}
