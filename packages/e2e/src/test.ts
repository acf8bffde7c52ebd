import { test as base } from '@playwright/test';
import { createContentClient, type ContentClient } from '@shoal/content-client';
import { openAdminApi, type AdminApi } from './admin/admin-api.ts';
import { createEditor } from './admin/create-editor.ts';
import { enterSignedIn } from './admin/sign-in.ts';
import { startPlatform, type Platform } from './platform.ts';

interface WholeRun {
  /** The platform, started once and shared by every test of a run. */
  platform: Platform;
  /** Strapi's admin as the first administrator; signed in once, since Strapi refuses a sixth time in five minutes. */
  administrator: AdminApi;
  /** Strapi's admin as somebody who edits for every organisation. */
  editor: AdminApi;
}

interface OneTest {
  /** Reads what is published as any other site would. */
  client: ContentClient;
  /** Has the browser signed in to the admin as an editor of its own. */
  asEditor: () => Promise<void>;
}

/** Playwright's `test`, with the platform behind it. */
export const test = base.extend<OneTest, WholeRun>({
  platform: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed from this pattern
    async ({}, use) => {
      const platform = await startPlatform();
      await use(platform);
      await platform.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  administrator: [
    async ({ platform }, use) => {
      await use(await openAdminApi(platform.cmsUrl, platform.administrator));
    },
    { scope: 'worker' },
  ],
  editor: [
    async ({ platform, administrator }, use) => {
      await use(await openAdminApi(platform.cmsUrl, await createEditor(administrator)));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ platform }, use) => {
    await use(platform.siteUrl);
  },
  client: async ({ platform }, use) => {
    await use(createContentClient({ baseUrl: platform.siteUrl }));
  },
  asEditor: async ({ page, platform, administrator }, use) => {
    await use(async () => {
      await enterSignedIn(page, platform.cmsUrl, await createEditor(administrator));
    });
  },
});

export { expect } from '@playwright/test';
