import { defineConfig } from 'vitest/config';

// what is decided without a browser; the journeys in one are run by deploy/system-tests
export default defineConfig({ test: {
    // a busy machine is slow, not wrong
    testTimeout: 60_000, include: ['tests/unit/**/*.test.ts'] } });
