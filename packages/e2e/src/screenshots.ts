import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { createContentClient } from '@shoal/content-client';
import playwright from '../playwright.config.ts';
import { startPlatform } from './platform.ts';

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

async function choosePages(siteUrl: string): Promise<Record<string, string>> {
  const { articles, authors, organisations, topics } = createContentClient({ baseUrl: siteUrl });
  const kinds = { articles, authors, organisations, topics };
  const items = await Promise.all(
    Object.entries(kinds).map(async ([kind, { list }]) => {
      const slug = (await list({ limit: 1 }))?.data[0]?.slug ?? 'none';
      return [kind.replace(/s$/, ''), `/${kind}/${slug}`] as const;
    }),
  );
  return { home: '/', ...Object.fromEntries(items), 'not-found': '/articles/no-such-article' };
}

async function photograph(browser: Browser, address: string, javaScriptEnabled: boolean, prefix: string) {
  const page = await browser.newPage({ javaScriptEnabled });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // Anew for each width: other pictures are chosen, and loading ends with them.
    await page.goto(address);
    await page.screenshot({ path: `${prefix}-${String(width)}.png`, fullPage: true });
  }
  await page.close();
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: pnpm --filter @shoal/e2e screenshots <folder>\n');
  process.exitCode = 2;
} else {
  await takeScreenshots(resolve(folder));
}
