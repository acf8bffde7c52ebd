import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import playwright from '../playwright.config.ts';
import { startPlatform } from './platform.ts';
import { listRoutes } from './site/list-routes.ts';
import { walkSite } from './site/walk-site.ts';

const widths = [320, 768, 1280];

/** Takes a picture of each kind of page, at three widths, with JavaScript on and off. */
async function takeScreenshots(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const platform = await startPlatform();
  try {
    const browser = await chromium.launch(playwright.use?.launchOptions);
    for (const [name, path] of Object.entries(await choosePages(platform.siteUrl))) {
      for (const javaScriptEnabled of [true, false]) {
        const prefix = join(folder, `${name}-${javaScriptEnabled ? 'js' : 'nojs'}`);
        await photograph(browser, platform.siteUrl + path, javaScriptEnabled, prefix);
      }
    }
    await browser.close();
  } finally {
    await platform.stop();
  }
}

/** Of each route the page that shows most, and what a reader sees where nothing is. */
async function choosePages(siteUrl: string): Promise<Record<string, string>> {
  const pages = await walkSite(siteUrl);
  const chosen: Record<string, string> = { 'not-found': '/articles/no-such-article' };
  // Next prefers a route that is spelt out to one of braces.
  const routes = listRoutes().toSorted((a, b) => count(a.name, '[') - count(b.name, '['));
  const slimFirst = pages
    .filter(({ status }) => status === 200)
    .toSorted((a, b) => a.html.length - b.html.length);
  // The fullest page of a route comes last and stays.
  for (const { path } of slimFirst) {
    const route = routes.find(({ pattern }) => pattern.test(path));
    if (route) chosen[route.name.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '') || 'home'] = path;
  }
  return chosen;
}

const count = (text: string, part: string) => text.split(part).length - 1;

async function photograph(browser: Browser, address: string, javaScriptEnabled: boolean, prefix: string) {
  const page = await browser.newPage({ javaScriptEnabled });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // Anew for each width: other pictures are chosen, and loading ends with them.
    await page.goto(address);
    await loadPictures(page);
    await page.screenshot({ path: `${prefix}-${String(width)}.png`, fullPage: true });
  }
  await page.close();
}

/** Those below the fold too, which nobody scrolls to here. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      Array.from(document.images).map((image) => {
        image.loading = 'eager';
        return image.decode();
      }),
    ),
  );
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: pnpm --filter @shoal/e2e screenshots <folder>\n');
  process.exitCode = 2;
} else {
  await takeScreenshots(resolve(folder));
}
