import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.soak.test.ts'],
    globalSetup: ['test/build-site.ts'],
    env: { SITE_URL: 'https://blog.example.org', CMS_URL: 'http://127.0.0.1:1' },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
  esbuild: { jsx: 'automatic' },
});
