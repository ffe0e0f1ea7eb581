import { ActionIcon, Anchor, Badge, Group, NativeSelect, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, NavLink } from 'react-router';
import { countMentions } from '../api/people';
import { mayWrite } from '../roles';
import { CHOICES, type Language, useWords } from '../texts';
import css from './Header.module.css';
import { useSession } from './session';

export function Header({ live }: { live: boolean }) {
  const { t } = useWords();
  const session = useSession();
  const files = session.roles.includes('coordinator');
  const leads = session.roles.includes('lead');
  return (
    <header className={css.header}>
      <div className={css.bar}>
        <nav className={css.pages} aria-label={t.shell.main}>
          <Text fw={700} visibleFrom="md">
            {t.product}
          </Text>
          <Tab to="/work">{t.shell.work}</Tab>
          <Tab to="/authorizations">{t.shell.authorizations}</Tab>
          <Tab to="/messages">{t.shell.messages}</Tab>
          {files && <Tab to="/new-order">{t.shell.newOrder}</Tab>}
          {leads && <Tab to="/reports">{t.shell.reports}</Tab>}
          {leads && <Tab to="/playbooks">{t.clinic.playbooks}</Tab>}
          {leads && <Tab to="/canned-texts">{t.clinic.macros}</Tab>}
        </nav>
        <Group gap="sm" wrap="nowrap">
          <Badge color={live ? 'green' : 'gray'} variant="dot" tt="none" visibleFrom="md" role="status">
            {live ? t.shell.live : t.shell.reconnecting}
          </Badge>
          <Text size="sm" visibleFrom="lg" truncate maw={260}>
            {session.name} · {session.tenant}
          </Text>
          <Named />
          <Speak />
          <LightOrDark />
          <Anchor href="/logout" size="sm" style={{ whiteSpace: 'nowrap' }}>
            {t.shell.logOut}
          </Anchor>
        </Group>
      </div>
    </header>
  );
}

function Tab({ to, children }: { to: string; children: string }) {
  return (
    <NavLink to={to} className={css.tab}>
      {children}
    </NavLink>
  );
}

/** How often colleagues named this person and they have not seen it. */
function Named() {
  const { t } = useWords();
  const { roles } = useSession();
  const unseen = useQuery({ queryKey: ['mentions', 'counts'], queryFn: countMentions, enabled: mayWrite(roles), retry: false });
  if (!unseen.data) return null;
  return (
    <Anchor component={Link} to="/mentions" size="sm" style={{ whiteSpace: 'nowrap' }} aria-label={t.notes.count(unseen.data)}>
      @ {unseen.data}
    </Anchor>
  );
}

function Speak() {
  const { t, language, speak } = useWords();
  return (
    <NativeSelect
      size="xs"
      aria-label={t.shell.language}
      data={CHOICES}
      value={language}
      onChange={(event) => speak(event.currentTarget.value as Language)}
    />
  );
}

function LightOrDark() {
  const { t } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme('light');
  return (
    <ActionIcon
      variant="default"
      aria-label={now === 'light' ? t.shell.dark : t.shell.light}
      onClick={() => setColorScheme(now === 'light' ? 'dark' : 'light')}
    >
      {now === 'light' ? '☾' : '☀'}
    </ActionIcon>
  );
}
