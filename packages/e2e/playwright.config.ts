import { defineConfig } from '@playwright/test';
import { findChromium } from '@shoal/stack';

/** Root may not use Chromium's own sandbox; nothing here may speak to anyone but the stack under test. */
const quiet = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = await findChromium();

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    actionTimeout: 45_000,
    locale: 'en-GB',
    // Strapi's dialogs and menus would slide in, and Playwright wait until they stand still.
    contextOptions: { reducedMotion: 'reduce' },
    // Snapshots of the admin's large forms at every step would nearly double the time of the tests that fill them in.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: quiet },
  },
});
