import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.soak.test.ts'],
    globalSetup: ['test/build-site.ts'],
    testTimeout: 60 * 60_000,
    hookTimeout: 60_000,
  },
});
