import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.soak.test.ts'],
    pool: 'forks',
    globalSetup: ['./test/compile.ts', './test/template-database.ts'],
    testTimeout: 2 * 60 * 60_000,
    hookTimeout: 120_000,
  },
});
