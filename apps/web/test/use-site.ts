import { afterAll, afterEach, beforeAll } from 'vitest';
import { startFixtureCms, type FixtureCms } from './fixture-cms';
import { startSite, type RunningSite } from './start-site';

/** What the tests of a file ask. */
export interface StartedSite {
  cms: FixtureCms;
  web: RunningSite;
}

/** Starts a CMS with samples, and the site before it, for all tests of a file; each finds the CMS as it was at first. */
export function useSite(onStarted: (site: StartedSite) => void, settings?: Record<string, string>): void {
  let cms: FixtureCms | undefined;
  let web: RunningSite | undefined;
  beforeAll(async () => {
    cms = await startFixtureCms();
    web = await startSite(cms.url, settings);
    onStarted({ cms, web });
  });
  afterEach(() => cms?.reset());
  afterAll(async () => {
    await web?.stop();
    await cms?.stop();
  });
}

/** Reads a page, without what React puts between texts, and with its ampersands as one reads them. */
export async function readPage(web: RunningSite, path: string) {
  const response = await web.get(path);
  const { status, headers } = response;
  const html = (await response.text()).replaceAll('<!-- -->', '').replaceAll('&amp;', '&');
  return { status, location: headers.get('location'), tags: headers.get('cache-tag')?.split(','), html };
}
