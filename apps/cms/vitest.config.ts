import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'config/**/*.test.ts'],
    // One CMS to a file: each sets `global.strapi` and reads its settings once.
    pool: 'forks',
    isolate: true,
    maxWorkers: 2,
    globalSetup: ['./test/compile.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
