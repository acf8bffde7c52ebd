import { test as base } from '@playwright/test';
import { createContentClient, type ContentClient } from '@shoal/content-client';
import { createEditor } from './admin/create-editor.ts';
import { signIn, type Account } from './admin/sign-in.ts';
import { startPlatform, type Platform } from './platform.ts';

interface WholeRun {
  /** The platform, started once and shared by every test of a run. */
  platform: Platform;
  /** Somebody with Strapi's role Editor. */
  editor: Account;
}

interface OneTest {
  /** Reads what is published as any other site would. */
  client: ContentClient;
  /** Signs the editor in to the admin. */
  asEditor: () => Promise<void>;
}

/** Playwright's `test`, with the platform behind it. */
export const test = base.extend<OneTest, WholeRun>({
  platform: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed from this pattern
    async ({}, use) => {
      const platform = await startPlatform();
      await use(platform);
      await platform.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  editor: [
    async ({ platform }, use) => {
      await use(await createEditor(platform));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ platform }, use) => {
    await use(platform.siteUrl);
  },
  client: async ({ platform }, use) => {
    await use(createContentClient({ baseUrl: platform.siteUrl }));
  },
  asEditor: async ({ page, platform, editor }, use) => {
    await use(() => signIn(page, platform.cmsUrl, editor));
  },
});

export { expect } from '@playwright/test';
