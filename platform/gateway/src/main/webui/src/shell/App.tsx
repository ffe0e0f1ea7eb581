import { Alert, Anchor, AppShell, Container, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { CasePage } from '../cases/CasePage';
import { CasesPage } from '../cases/CasesPage';
import { Keys } from '../keys/Keys';
import { useUnsavedGuard } from '../letter/drafts';
import { Nothing } from '../parts';
import { useWords } from '../texts';
import { WorkPage } from '../work/WorkPage';
import { Header } from './Header';
import { EndsWhenIdle } from './idle';
import { useLive } from './live';
import { Unbroken } from './Unbroken';

const NewOrderPage = lazy(() => import('../order/NewOrderPage'));
const OrderPage = lazy(() => import('../order/OrderPage'));
const MessagesPage = lazy(() => import('../messages/MessagesPage'));
const MessagePage = lazy(() => import('../messages/MessagePage'));
const MentionsPage = lazy(() => import('../notes/MentionsPage'));
const NewMessagePage = lazy(() => import('../messages/NewMessagePage'));
const ReportsPage = lazy(() => import('../reports/ReportsPage'));

export function App() {
  const { t } = useWords();
  const live = useLive();
  const { online } = useNetwork();
  const { pathname } = useLocation();
  useUnsavedGuard();
  useTopOfPage();
  return (
    <AppShell header={{ height: 56 }} padding="md">
      <SkipLink />
      <Header live={live} />
      <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
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
      </AppShell.Main>
      <Keys />
      <EndsWhenIdle />
    </AppShell>
  );
}

function Pages() {
  const { t } = useWords();
  return (
    <Routes>
      <Route path="/" element={<Navigate to="/work" replace />} />
      <Route path="/work" element={<WorkPage />} />
      <Route path="/authorizations" element={<CasesPage />} />
      <Route path="/authorizations/:id" element={<CasePage />} />
      <Route path="/authorizations/:id/order" element={<OrderPage />} />
      <Route path="/new-order" element={<NewOrderPage />} />
      <Route path="/messages" element={<MessagesPage />} />
      <Route path="/messages/new" element={<NewMessagePage />} />
      <Route path="/messages/:id" element={<MessagePage />} />
      <Route path="/mentions" element={<MentionsPage />} />
      <Route path="/reports" element={<ReportsPage />} />
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
