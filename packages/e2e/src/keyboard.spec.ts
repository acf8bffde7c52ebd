import type { Locator } from '@playwright/test';
import { publishArticle, toSlug, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

test('the skip link is the first stop and leads to the main part', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain, 'the next stop is inside the main part').toBe(true);
});

test('every stop shows where it is, and Tab passes all of the page', async ({ page }) => {
  await page.goto('/');
  const stops = page.locator(
    'a[href]:visible, button:visible, summary:visible, input:visible, select:visible',
  );
  const before = await Promise.all((await stops.all()).map(describeLook));
  expect(before.length).toBeGreaterThan(10);
  const unmarked: string[] = [];
  for (const [place, resting] of before.entries()) {
    await page.keyboard.press('Tab');
    await expect(stops.nth(place)).toBeFocused();
    const focused = page.locator(':focus');
    if ((await describeLook(focused)) === resting) unmarked.push(await focused.innerText());
  }
  expect(unmarked).toEqual([]);
});

/** What of an element's look may say that it has the focus; its place is left out, as the skip link moves. */
const describeLook = (element: Locator) =>
  element.evaluate((node) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(node);
    const outline = outlineStyle === 'none' ? 'none' : [outlineStyle, outlineWidth, outlineColor].join(' ');
    return [outline, boxShadow, backgroundColor].join(', ');
  });

test('on a narrow screen the menu opens, is walked and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/');
  const menu = page.getByRole('banner').getByRole('button', { name: /more|menu/i });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveRole('link');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});

test('details open and close by keyboard, with and without JavaScript', async ({
  browser,
  platform,
  editor,
}) => {
  const content = [{ type: 'paragraph', children: [{ type: 'text', text: 'Springs follow the new moon.' }] }];
  const body = [{ __component: 'body.details', summary: 'What a spring tide is', content }];
  const title = 'Words of the tide';
  await publishArticle(editor, await writeArticle(editor, title, { body }));
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(`${platform.siteUrl}/articles/${toSlug(title)}`);
    const hidden = page.getByText('Springs follow the new moon.');
    await expect(hidden).toBeHidden();
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(hidden).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(hidden).toBeHidden();
    await page.close();
  }
});
