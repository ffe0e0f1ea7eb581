import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { Alert, createTheme, type CSSVariablesResolver, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Refused } from './api/ask';
import { ABOVE, App } from './shell/App';
import { beginPage } from './shell/pages';
import { WithSession } from './shell/session';
import { InTheirLanguage } from './texts';

// dimmed text, and the word on a button under the mouse, still have the contrast that WCAG 2.2 AA asks for
const UNDER_THE_MOUSE = '#066649';
const colours: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: { '--mantine-color-teal-filled-hover': UNDER_THE_MOUSE, '--mantine-color-teal-light-hover': theme.colors.teal[0], '--mantine-color-dimmed': theme.colors.gray[7], '--mantine-color-placeholder': theme.colors.gray[7], '--mantine-color-error': theme.colors.red[9] },
  dark: { '--mantine-color-teal-filled-hover': UNDER_THE_MOUSE, '--mantine-color-dimmed': theme.colors.gray[5], '--mantine-color-placeholder': theme.colors.gray[5], '--mantine-color-error': theme.colors.red[4] },
});

const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 9,
  defaultRadius: 'md',
  autoContrast: true,
  components: {
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    // the head of a dialog is not the banner of the page
    ModalHeader: { defaultProps: { role: 'presentation' } },
    // what opens above the page stays in its main landmark; a menu holds its items alone
    Popover: { defaultProps: { portalProps: { target: ABOVE } } },
    Tooltip: { defaultProps: { portalProps: { target: ABOVE } } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});

// an answer of the server's is final; only silence is worth another try
const worthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && (!(error instanceof Refused) || error.isOffline || error.problem.status >= 502);

const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 5_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
});

beginPage(location.pathname);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <InTheirLanguage>
            <Notifications position="bottom-left" />
            <WithSession>
              <App />
            </WithSession>
          </InTheirLanguage>
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
