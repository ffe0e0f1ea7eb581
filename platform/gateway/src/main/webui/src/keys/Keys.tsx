import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useKeys } from './useKeys';

// neither is needed to see the first page
const KeysHelp = lazy(() => import('./KeysHelp'));
const Palette = lazy(() => import('./Palette'));

const KEY = 'priorauth-letters';

// a preference, nothing of a patient's
const first = () => localStorage.getItem(KEY) !== 'off';

/** Everything by keyboard: letters for what buttons do, and one box for everything. */
export function Keys() {
  const [letters, setLetters] = useState(first);
  const [helps, help] = useDisclosure();
  const [searches, search] = useDisclosure();
  useKeys(letters, help.open, search.open);
  // with its modifier this one is no letter: it works in fields too, and cannot be switched off
  useHotkeys([['mod+K', search.open]], []);
  const use = (on: boolean) => {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    setLetters(on);
  };
  return (
    <Suspense>
      {helps && <KeysHelp letters={letters} onLetters={use} onClose={help.close} />}
      {searches && <Palette onHelp={help.open} onClose={search.close} />}
    </Suspense>
  );
}
