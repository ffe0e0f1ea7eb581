import { ActionIcon, Anchor, AppShell, Badge, Container, Group, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { CasePage } from './cases/CasePage';
import { CasesPage } from './cases/CasesPage';
import { useLive } from './live';
import { useSession } from './session';
import { WorkPage } from './work/WorkPage';

export function App() {
  return (
    <AppShell header={{ height: 56 }} padding="md">
      <Anchor href="#main" style={{ position: 'absolute', left: -9999 }} onFocus={(e) => (e.currentTarget.style.left = '8px')} onBlur={(e) => (e.currentTarget.style.left = '-9999px')}>
        Skip to the page
      </Anchor>
      <Header />
      <AppShell.Main id="main">
        <Container size="xl" px={0}>
          <Routes>
            <Route path="/" element={<Navigate to="/work" replace />} />
            <Route path="/work" element={<WorkPage />} />
            <Route path="/authorizations" element={<CasesPage />} />
            <Route path="/authorizations/:id" element={<CasePage />} />
            <Route path="*" element={<Text>There is no such page.</Text>} />
          </Routes>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}

function Header() {
  const session = useSession();
  const live = useLive();
  return (
    <AppShell.Header px="md">
      <Group h="100%" justify="space-between" wrap="nowrap">
        <Group gap="lg" component="nav" wrap="nowrap" aria-label="Main">
          <Text fw={700}>Prior Auth</Text>
          <Tab to="/work">Work</Tab>
          <Tab to="/authorizations">Authorizations</Tab>
        </Group>
        <Group gap="sm" wrap="nowrap">
          <Badge color={live ? 'green' : 'gray'} variant="dot" tt="none" visibleFrom="sm">
            {live ? 'Live' : 'Reconnecting'}
          </Badge>
          <Text size="sm" visibleFrom="sm">
            {session.name} · {session.tenant}
          </Text>
          <LightOrDark />
          <Anchor href="/logout" size="sm">
            Log out
          </Anchor>
        </Group>
      </Group>
    </AppShell.Header>
  );
}

function Tab({ to, children }: { to: string; children: string }) {
  return (
    <Anchor component={NavLink} to={to} underline="hover">
      {children}
    </Anchor>
  );
}

function LightOrDark() {
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme('light');
  const other = now === 'light' ? 'dark' : 'light';
  return (
    <ActionIcon variant="default" aria-label={`Switch to ${other} colours`} onClick={() => setColorScheme(other)}>
      {now === 'light' ? '☾' : '☀'}
    </ActionIcon>
  );
}
