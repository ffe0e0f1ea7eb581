import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './firstLoad.ts';

// what is seen first is fetched and run before anything is seen: on a slow laptop every 100 kB are a tenth of a second
const MOST_SCRIPT = 235_000;

// "npm run dev" shows the inbox on its own port; everything that is not a page goes to a running gateway.
const gateway = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), firstLoad('/src/work/WorkPage.tsx', MOST_SCRIPT)],
  server: { host: '127.0.0.1', proxy: { '/api': gateway, '/session': gateway, '/login': gateway, '/logout': gateway } },
  // as .js: not every server knows what an .mjs is
  worker: { format: 'es' },
  // browsers that know light-dark() themselves: what it would be rewritten to does not follow Mantine's switch
  build: { outDir: 'dist', chunkSizeWarningLimit: 900, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
});
