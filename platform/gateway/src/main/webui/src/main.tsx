import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { createTheme, type CSSVariablesResolver, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App';
import { Refused } from './api';
import { WithSession } from './session';

// dimmed text still has the contrast that WCAG 2.2 AA asks for
const colours: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: { '--mantine-color-dimmed': theme.colors.gray[7] },
  dark: { '--mantine-color-dimmed': theme.colors.gray[5] },
});

const theme = createTheme({ primaryColor: 'teal', primaryShade: 9, defaultRadius: 'md', autoContrast: true });

// an answer of the server's is final; only silence is worth another try
const worthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && (!(error instanceof Refused) || error.problem.status === 0 || error.problem.status >= 502);

const queries = new QueryClient({ defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 5_000 } } });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
      <Notifications />
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <WithSession>
            <App />
          </WithSession>
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
