import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { forgetAllDrafts } from '../letter/drafts';
import { useWords } from '../texts';

/** After this long without a touch somebody is asked, and a minute later logged out (45 CFR 164.312(a)(2)(iii)). */
const QUIET_MS = 14 * 60_000;
const WARNING_S = 60;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Seconds until the session ends, once the warning shows. A touch in any tab of this browser counts for all. */
function useSecondsLeft(): [number | undefined, () => void] {
  const touched = useRef(Date.now());
  const [left, setLeft] = useState<number>();
  const warned = useRef(false);
  const touch = useRef(() => {});
  useEffect(() => {
    const tabs = new BroadcastChannel('priorauth-touch');
    const here = () => {
      touched.current = Date.now();
      warned.current = false;
      setLeft(undefined);
      tabs.postMessage('');
    };
    // the warning is answered by its button; moving the mouse to it is no answer
    const unlessWarned = () => !warned.current && Date.now() - touched.current > 1_000 && here();
    tabs.onmessage = () => {
      touched.current = Date.now();
      warned.current = false;
      setLeft(undefined);
    };
    touch.current = here;
    TOUCHES.forEach((event) => window.addEventListener(event, unlessWarned, { passive: true }));
    const tick = setInterval(() => {
      const over = Date.now() - touched.current - QUIET_MS;
      warned.current = over >= 0;
      if (over >= 0) setLeft(Math.max(0, WARNING_S - Math.floor(over / 1_000)));
    }, 1_000);
    return () => {
      clearInterval(tick);
      TOUCHES.forEach((event) => window.removeEventListener(event, unlessWarned));
      tabs.close();
    };
  }, []);
  return [left, () => touch.current()];
}

/** A screen that nobody looks at is closed. */
export function EndsWhenIdle() {
  const { t } = useWords();
  const [left, stay] = useSecondsLeft();
  useEffect(() => {
    if (left !== 0) return;
    forgetAllDrafts();
    window.location.assign('/logout');
  }, [left]);
  if (left === undefined) return null;
  return (
    <Modal opened onClose={stay} title={t.shell.idleTitle} closeButtonProps={{ 'aria-label': t.state.close }}>
      <Text>{t.shell.idle(left)}</Text>
      <Group justify="flex-end" mt="md">
        <Button onClick={stay} data-autofocus>
          {t.shell.stay}
        </Button>
      </Group>
    </Modal>
  );
}
