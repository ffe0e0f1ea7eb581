import { defineConfig } from 'vitest/config';

// what is decided without a browser; the journeys in one are run by deploy/system-tests
export default defineConfig({
  // a busy machine is slow, not wrong
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
});
