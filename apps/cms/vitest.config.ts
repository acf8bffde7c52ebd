import { defineConfig } from 'vitest/config';

/** The long tests run by themselves: `vitest run --config vitest.soak.config.ts`. */
export default defineConfig({
  test: {
    include: ['{src,config}/**/*.test.ts'],
    exclude: ['**/*.soak.test.ts'],
    // One CMS to a file: each sets `global.strapi` and reads its settings once.
    pool: 'forks',
    isolate: true,
    maxWorkers: 2,
    globalSetup: ['./test/compile.ts', './test/template-database.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
