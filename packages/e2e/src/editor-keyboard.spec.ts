import type { Locator, Page } from '@playwright/test';
import { field, listAddress } from './admin/entry-form.ts';
import { chooseByKeys, pressKeysAt, tabTo, typeInto } from './admin/keys.ts';
import { toSlug } from './admin/write-article.ts';
import { expect, test } from './test.ts';

const title = 'A tide without a mouse';
const summary = 'How a whole article was written, looked at, published and put right with the keys alone.';

test('an editor writes, checks, previews, publishes and corrects with the keyboard alone', async ({
  page,
  platform,
  asEditor,
  client,
}) => {
  const { data: authors } = (await client.authors.list({ limit: 1 })) ?? { data: [] };
  const { data: topics } = (await client.topics.list({ limit: 1 })) ?? { data: [] };
  const { data: organisations } = (await client.organisations.list({ limit: 1 })) ?? { data: [] };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await asEditor();
  await page.goto(listAddress(platform.cmsUrl, 'article'));
  await page.getByRole('link', { name: 'Create new entry' }).first().waitFor();

  await test.step('write', async () => {
    await pressKeysAt(page, page.getByRole('link', { name: 'Create new entry' }));
    await button('Save').waitFor();
    await typeInto(page, field(page, 'title'), title);
    await typeInto(page, field(page, 'summary'), summary);
    await pressKeysAt(page, firstByline(page));
    await chooseByKeys(page, field(page, 'bylines.0.author'), authors[0]?.name ?? '');
    await chooseByKeys(page, field(page, 'leadOrganisations'), organisations[0]?.name ?? '');
    await chooseByKeys(page, field(page, 'topics'), topics[0]?.name ?? '');
    await pressKeysAt(page, button(/^Add a block to/));
    await pressKeysAt(
      page,
      page.getByRole('region', { name: 'Body' }).getByRole('button', { name: 'Text', exact: true }),
    );
    await tabTo(page, prose(page));
    await page.keyboard.type('The tide tide turned at noon.');
  });

  await test.step('check: a finding leads to its place, and goes once it is mended', async () => {
    const finding = button(/“tide tide”/);
    await finding.waitFor();
    await pressKeysAt(page, finding);
    await expect(prose(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('The tide turned at noon.');
    await finding.waitFor({ state: 'hidden' });
    await pressKeysAt(page, button('Save'));
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  });

  await test.step('preview, and back to the form', async () => {
    await pressKeysAt(page, button('Open preview'));
    const preview = page.frameLocator('iframe[title="Preview"]');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title);
    await pressKeysAt(page, page.getByRole('link', { name: 'Close preview' }));
    await button('Publish').waitFor();
  });

  await test.step('publish', async () => {
    await pressKeysAt(page, button('Publish'));
    await pressKeysAt(page, page.getByRole('dialog').getByRole('button', { name: 'Publish now' }));
    await expect(page.getByRole('heading', { name: 'Published for the first time.' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button('Publish')).toBeFocused();
  });

  await test.step('correct what readers have', async () => {
    const action = page.getByRole('menuitem', { name: 'Correct', exact: true });
    await expect(async () => {
      // Strapi reads the form anew after a publish, and a menu that is open by then closes.
      await pressKeysAt(page, button('More document actions'));
      await action.waitFor({ timeout: 2_000 });
    }).toPass();
    await page.keyboard.type('Cor');
    await expect(action).toBeFocused();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await typeInto(page, dialog.getByRole('textbox', { name: 'Wrong words' }), 'turned at noon');
    await typeInto(page, dialog.getByRole('textbox', { name: 'Right words' }), 'turned at one');
    await typeInto(page, dialog.getByRole('textbox', { name: /What was wrong/ }), 'It turned an hour later.');
    await pressKeysAt(page, dialog.getByRole('button', { name: 'Correct what readers have' }));
    await dialog.waitFor({ state: 'hidden' });
    await expect(button('More document actions')).toBeFocused();
  });

  const read = await page.request.get(`${platform.siteUrl}/articles/${toSlug(title)}`);
  expect(await read.text()).toContain('The tide turned at one.');
});

const prose = (page: Page) => page.locator('[data-slate-editor="true"]');

/** The empty byline that the form begins with, or what adds one. */
const firstByline = (page: Page): Locator =>
  page
    .locator('label', { hasText: /^Authors\b/ })
    .locator('xpath=ancestor::*[.//button[normalize-space()!=""]][1]')
    .getByRole('button')
    .first();
