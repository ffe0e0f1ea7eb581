import { Alert, Anchor, Container, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { Keys } from '../keys/Keys';
import { useUnsavedGuard } from '../letter/drafts';
import { Nothing } from '../parts';
import { useWords } from '../texts';
import css from './App.module.css';
import { Header } from './Header';
import { EndsWhenIdle } from './idle';
import { useLive } from './live';
import { FIRST, PAGES } from './pages';
import { Unbroken } from './Unbroken';

/** Where menus and lists are drawn. */
export const ABOVE = '#above';

export function App() {
  const { t } = useWords();
  const live = useLive();
  const { online } = useNetwork();
  const { pathname } = useLocation();
  useUnsavedGuard();
  useTopOfPage();
  return (
    <>
      <SkipLink />
      <Header live={live} />
      <main id="main" tabIndex={-1} className={css.main}>
        <Container size="xl" px={0}>
          {!online && (
            <Alert color="orange" mb="md" role="status">
              {t.shell.offline}
            </Alert>
          )}
          <Unbroken key={pathname}>
            <Suspense fallback={<Nothing>{t.state.loading}</Nothing>}>
              <Pages />
            </Suspense>
          </Unbroken>
        </Container>
        <div id={ABOVE.slice(1)} />
      </main>
      <Keys />
      <EndsWhenIdle />
    </>
  );
}

function Pages() {
  const { t } = useWords();
  return (
    <Routes>
      <Route path="/" element={<Navigate to={FIRST} replace />} />
      {PAGES.map(({ path, Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
      <Route path="*" element={<Text>{t.shell.noPage}</Text>} />
    </Routes>
  );
}

/** Who reads by ear or keyboard begins a new page at its top, as after a click on a link. */
function useTopOfPage() {
  const { pathname } = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

function SkipLink() {
  const { t } = useWords();
  const move = (left: string) => (event: { currentTarget: HTMLElement }) => (event.currentTarget.style.left = left);
  return (
    <Anchor href="#main" bg="var(--mantine-color-body)" p="xs" style={{ position: 'absolute', left: -9999, zIndex: 300 }} onFocus={move('8px')} onBlur={move('-9999px')}>
      {t.shell.skip}
    </Anchor>
  );
}
