import { chromium, type Browser } from '@playwright/test';
import { z } from 'zod';
import { findChromium } from '../../find-chromium.ts';
import { fetchJson } from '../fetch-json.ts';
import type { Result } from '../result-table.ts';
import { quantile } from '../timings.ts';
import { listArticles } from '../web/list-articles.ts';
import { openForm, type Form, type Taken } from './form.ts';

/** Whose admin is measured, and how often. */
export interface AdminBench {
  cmsUrl: string;
  databaseUrl: string;
  administrator: { email: string; password: string };
  times: number;
  signal: AbortSignal;
}

/** What each thing may take, half of the times. */
const bars = {
  Opening: { what: 'Opening an article from the list', most: 1500 },
  Loading: { what: 'Opening it by its address', most: 1500 },
  Checking: { what: 'Checks after the last key', most: 300 },
  Saving: { what: 'Saving an article', most: 500 },
};
type Measured = keyof typeof bars;

/** Opens, checks and saves one article after the other as an editor does, each of them a random one. */
export async function measureAdmin(bench: AdminBench): Promise<Result[]> {
  const articles = await listArticles(bench.databaseUrl);
  const browser = await launch();
  try {
    const form = await signIn(browser, bench);
    const taken: Record<Measured, Taken[]> = { Opening: [], Loading: [], Checking: [], Saving: [] };
    // The first times warm up the browser, the CMS and the database.
    for (const [turn, { id, slug }] of articles.slice(-bench.times - 3).entries()) {
      bench.signal.throwIfAborted();
      const once = {
        Loading: await form.load(id),
        Opening: await form.openFromList(slug),
        Checking: await form.check(),
        Saving: await form.save(),
      };
      if (turn < 3) continue;
      for (const [name, one] of Object.entries(once)) taken[name as Measured].push(one);
    }
    return Object.entries(taken).map(([name, all]) => toResult(name as Measured, all));
  } finally {
    await browser.close();
  }
}

function toResult(name: Measured, all: Taken[]): Result {
  const { what, most } = bars[name];
  const of = (share: number, part: keyof Taken) =>
    quantile(
      all.map((taken) => taken[part]),
      share,
    );
  const beside = `95 of 100: ${of(0.95, 'ms').toFixed(0)} ms; page at work: ${of(0.5, 'busyMs').toFixed(0)} ms`;
  return {
    what,
    measured: `half of ${all.length}`,
    beside,
    value: of(0.5, 'ms'),
    bar: { most, unit: 'ms' },
  };
}

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  // Root may not use Chromium's own sandbox.
  const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args });
}

const tokenSchema = z.object({ data: z.object({ token: z.string() }) });

async function signIn(browser: Browser, { cmsUrl, administrator }: AdminBench): Promise<Form> {
  const { data } = tokenSchema.parse(await fetchJson(`${cmsUrl}/admin/login`, { body: administrator }));
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  // What takes long is to be measured as well.
  context.setDefaultTimeout(120_000);
  await context.addCookies([{ name: 'jwtToken', value: data.token, url: cmsUrl }]);
  return openForm(await context.newPage(), cmsUrl);
}
