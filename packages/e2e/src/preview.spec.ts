import { z } from 'zod';
import { fillFields, listAddress, openEntry, save } from './admin/entry-form.ts';
import { toSlug, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

test('an editor sees a draft in the site, each save of it, and nobody else does', async ({
  page,
  platform,
  editor,
  asEditor,
  request,
}) => {
  const title = 'A tide not yet turned';
  const id = await writeArticle(editor, title);
  await asEditor();
  await openEntry(page, platform.cmsUrl, 'article', id);

  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Preview in a new tab' }).press('Enter');
  const tab = await opening;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(title);
  const bar = tab.getByRole('complementary', { name: 'About this preview' });
  await expect(bar).toContainText('This is a draft: readers cannot see it.');
  const { hostname, pathname } = new URL(tab.url());
  expect(hostname).toBe(new URL(platform.siteUrl).hostname);
  expect(pathname).toMatch(/^\/preview\/[\w-]+\.[\w-]+$/);
  expect((await request.get(`/articles/${toSlug(title)}`)).status()).toBe(404);
  expect((await request.get(`${pathname}x`)).status()).toBe(403);

  await fillFields(page, { title: 'A tide that turned' });
  await expect(page.getByRole('button', { name: 'Open preview', exact: true })).toBeDisabled();
  await save(page);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('A tide that turned');
  await tab.close();

  await page.getByRole('button', { name: 'Open preview', exact: true }).press('Enter');
  const frame = page.frameLocator('iframe[title="Preview"]');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A tide that turned');
  await expect(frame.getByRole('link', { name: 'Edit' })).toHaveAttribute(
    'href',
    `${listAddress(platform.cmsUrl, 'article')}/${id}`,
  );
  await editor('PUT', `${listAddress('', 'article').replace('/admin', '')}/${id}`, z.unknown(), {
    title: 'A tide that turned twice',
  });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A tide that turned twice');
});
