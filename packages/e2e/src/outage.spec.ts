import { problemSchema } from '@shoal/content-schema';
import type { Platform } from './platform.ts';
import { listRoutes } from './site/list-routes.ts';
import { visit } from './site/walk-site.ts';
import { expect, test } from './test.ts';

/** One address of every kind of page with something of its own to show, which nobody has read. */
const unread = listRoutes()
  .filter(({ name }) => name.includes('['))
  .map(({ name }) => name.replaceAll(/\[.*?\]/g, 'unread'));

test('while the CMS is down what was read is served on, and all else is a 503 that says so', async ({
  page,
  platform,
  client,
}) => {
  const { data: before } = (await client.articles.list()) ?? { data: [] };
  const [read] = before;
  if (!read) throw new Error('There is no article to read');
  const { html } = await visit(platform.siteUrl, `/articles/${read.slug}`);
  await platform.stopCms();
  try {
    expect(await visit(platform.siteUrl, `/articles/${read.slug}`)).toMatchObject({ status: 200, html });
    expect((await client.articles.list())?.data).toEqual(before);
    for (const path of unread) await expectUnavailable(platform, path);
    const answer = await fetch(`${platform.siteUrl}/api/v1/articles?limit=19`);
    expect(answer.status).toBe(503);
    expect(problemSchema.parse(await answer.json())).toMatchObject({ status: 503 });
    const shown = await page.goto('/articles/unread');
    expect(shown?.status()).toBe(503);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await platform.startCms();
  }
  expect((await client.articles.list({ limit: 19 }))?.data).toEqual(before.slice(0, 19));
  expect((await page.goto('/articles/unread'))?.status()).toBe(404);
  expect((await page.goto('/'))?.status()).toBe(200);
});

test('while PostgreSQL is down the API answers 503 with a problem, and pages are 503', async ({
  platform,
  client,
}) => {
  await platform.stopPostgres();
  try {
    const answer = await fetch(`${platform.siteUrl}/api/v1/articles?limit=17`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(problemSchema.parse(await answer.json()).status).toBe(503);
    await expectUnavailable(platform, '/articles/unread-too');
  } finally {
    await platform.startPostgres();
  }
  await expect
    .poll(() =>
      client.articles.list({ limit: 18 }).then(
        (list) => list !== null,
        () => false,
      ),
    )
    .toBe(true);
});

async function expectUnavailable({ siteUrl }: Platform, path: string): Promise<void> {
  const { status, headers, html } = await visit(siteUrl, path);
  expect(status, path).toBe(503);
  expect(Number(headers.get('retry-after')), path).toBeGreaterThan(0);
  expect(html).toMatch(/<html[^>]* lang="en/);
  expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
  expect(html).toMatch(/<main\b[^>]*>[\s\S]*<h1\b/);
}
