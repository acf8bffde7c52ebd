import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { AdminApi } from './admin/admin-api.ts';
import { enterSignedIn } from './admin/sign-in.ts';
import { publishArticle, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

/** What Strapi says and links to where it wants to be paid. */
const selling =
  /purchase|upgrade|enterprise|growth|pricing|strapi cloud|marketplace|free trial|content releases/i;
// How its free parts work is written on Strapi's site for documents, and sells nothing.
const shop =
  'a:is([href*="strapi.io"]:not([href*="docs.strapi.io"]), [href*="strapi.io/cloud"], [href*="purchase"])';
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('home shows what one has to do, and no menu sells', async ({ page, platform, administrator }) => {
  await writeArticle(administrator, 'A draft of slack water');
  const due = await writeArticle(administrator, 'A chart to be checked', { reviewBy: '2001-01-31' });
  await publishArticle(administrator, due);
  await endArticle(administrator, 'A ferry that ended', ['withdraw', { explanation: 'It ended.' }]);
  await endArticle(administrator, 'A pier that fell', ['remove', { reason: 'safety' }]);
  await enterSignedIn(page, platform.cmsUrl, platform.administrator);
  await page.goto(`${platform.cmsUrl}/admin`);

  const widget = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(widget('Due for review')).toContainText('Overdue: was due by 31 January 2001');
  await expect(
    widget('Recently published').getByRole('link', { name: 'A chart to be checked' }),
  ).toBeVisible();
  const published = widget('Recently published').getByRole('listitem');
  await expect(published.filter({ hasText: 'A ferry that ended' })).toContainText('and withdrawn since');
  await expect(published.filter({ hasText: 'A pier that fell' })).toContainText('and removed since');
  await expect(widget('Due for review').getByRole('link', { name: /ferry|pier/ })).toBeHidden();
  await expect(widget('My drafts')).toContainText('Not published, saved');
  await expect(widget('My drafts').getByRole('link', { name: 'A chart to be checked' })).toBeHidden();
  await expect(page.locator('main section[aria-labelledby]')).toHaveCount(3);
  await expect(page).toHaveTitle(/\| Shoal$/);
  expect(await isBuiltForUse(page)).toBe(true);
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  const walked = await walk(page, 'nav a[href^="/admin"]', []);
  const settings = await walk(page, 'a[href^="/admin/settings/"]', walked);
  expect(settings).toEqual(
    expect.arrayContaining(['/admin/settings/application-infos', '/admin/settings/roles']),
  );
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await widget('My drafts').getByRole('link', { name: 'A draft of slack water' }).click();
  await expect(page.locator('[name="title"]')).toHaveValue('A draft of slack water');
});

/** Whether the admin is without what React brings for those who develop, which made each form twice as slow. */
async function isBuiltForUse(page: Page): Promise<boolean> {
  const entry = await page.locator('script[src]').first().getAttribute('src');
  const script = await page.request.get(new URL(entry ?? '', page.url()).href);
  const code = await script.text();
  return code.includes('react-dom') && !code.includes('React DevTools');
}

/** Publishes an article that is due for review, and takes it from readers again. */
async function endArticle(api: AdminApi, title: string, [action, body]: [string, object]): Promise<void> {
  const id = await writeArticle(api, title, { reviewBy: '2001-01-31' });
  await publishArticle(api, id);
  await api('POST', `/publishing/article/${id}/${action}`, z.unknown(), body);
}

/** Follows every link of a menu that was not followed yet, looks at each page, and answers where it has been. */
async function walk(page: Page, menu: string, walked: readonly string[]): Promise<string[]> {
  const links = await page
    .locator(menu)
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  const left = [...new Set(links)].filter((href) => !walked.includes(href));
  for (const href of left) {
    await page.locator(`a[href="${href}"]`).first().click();
    const { pathname } = new URL(href, page.url());
    await page.waitForURL((url) => url.pathname.startsWith(pathname));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await expect(page.getByText('Loading content')).toHaveCount(0);
    await expect(page.locator(shop), href).toHaveCount(0);
    expect(await page.locator('body').innerText(), href).not.toMatch(selling);
  }
  return left;
}
