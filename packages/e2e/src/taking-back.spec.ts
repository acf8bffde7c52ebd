import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { checkDialog } from './admin/check-dialog.ts';
import { field, fillFields, openAction, openEntry, save } from './admin/entry-form.ts';
import { publishArticle, savedAnswer, toSlug, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

const title = 'The tide table of Saltmere';
const moved = 'tides-at-saltmere';
const summaries = {
  first: 'Printed by a harbour that kept two clocks.',
  second: 'Printed by a harbour that kept three clocks.',
  draft: 'Printed by a harbour that kept no clock.',
};
const narrow = { width: 768, height: 1024 };
const wide = { width: 1280, height: 720 };
const former = 'Wilfred Oddlington';
const present = 'Willa Oddlington-Marsh';
const content = '/content-manager/collection-types';

test('an editor looks back, takes back, moves, removes and renames what readers have', async ({
  page,
  platform,
  editor,
  asEditor,
  client,
  request,
}) => {
  const { data: author } = await editor('POST', `${content}/api::author.author`, savedAnswer, {
    name: former,
    slug: toSlug(former),
    kind: 'person',
  });
  const bylines = [{ author: { connect: [author] } }];
  const id = await writeArticle(editor, title, { summary: summaries.first, bylines });
  await publishArticle(editor, id);
  await editor('PUT', `${content}/api::article.article/${id}`, z.unknown(), { summary: summaries.second });
  await publishArticle(editor, id);
  const newer = 'The newer tide table of Saltmere';
  await publishArticle(editor, await writeArticle(editor, newer));
  const read = (path: string) => request.get(path, { maxRedirects: 0 });
  const address = `/articles/${toSlug(title)}`;
  await asEditor();
  await openEntry(page, platform.cmsUrl, 'article', id);

  await test.step('any two editions and the draft are compared word by word', async () => {
    await fillFields(page, { summary: summaries.draft });
    await save(page);
    const history = await openAction(page, 'History');
    await expect(history.getByRole('heading', { name: /^Edition 2 \(live now\)/ })).toBeVisible();
    await expectChange(history, 'three clocks', 'no clock');
    await choose(page, history.getByRole('combobox', { name: 'Compare' }), 'Edition 1');
    await expectChange(history, 'two clocks', 'no clock');
    await choose(page, history.getByRole('combobox', { name: 'with' }), 'Edition 2');
    await expectChange(history, 'two', 'three');
    await checkDialog(page);
  });

  await test.step('an edition takes the place of the draft, and readers see no change', async () => {
    const history = page.getByRole('dialog');
    await history.getByRole('button', { name: 'Put into the draft: edition 1' }).click();
    await expect(history.getByRole('heading', { name: 'Put edition 1 into the draft?' })).toBeFocused();
    await checkDialog(page);
    await history.getByRole('button', { name: 'Put it into the draft' }).click();
    await history.waitFor({ state: 'hidden' });
    await expect(field(page, 'summary')).toHaveValue(summaries.first);
    expect(await (await read(address)).text()).toContain(summaries.second);
  });

  await test.step('an old edition is withheld and released', async () => {
    const history = await openAction(page, 'History');
    const edition = `/api/v1${address}/editions/1`;
    await history.getByRole('button', { name: 'Withhold edition 1' }).click();
    await expect(history.getByRole('heading', { name: 'Withhold edition 1?' })).toBeFocused();
    await history.getByRole('button', { name: 'Withhold it' }).click();
    await expect(history.getByRole('combobox', { name: 'Why?' })).toHaveAccessibleDescription(
      'Choose a reason.',
    );
    await checkDialog(page);
    await choose(page, history.getByRole('combobox', { name: 'Why?' }), 'For legal reasons');
    await history.getByRole('button', { name: 'Withhold it' }).click();
    await expect(history.getByText(/^Withheld from readers since .* for legal reasons/)).toBeVisible();
    expect((await read(edition)).status()).toBe(410);
    await history.getByRole('button', { name: 'Release edition 1' }).click();
    await history.getByRole('button', { name: 'Release it' }).click();
    await history.getByRole('button', { name: 'Withhold edition 1' }).waitFor();
    expect((await read(edition)).status()).toBe(200);
    await page.keyboard.press('Escape');
  });

  await test.step('the address is changed, and the old one leads there', async () => {
    const moving = await openAction(page, 'Change the address');
    const slug = moving.getByRole('textbox', { name: 'Last part of the address' });
    await expect(slug).toHaveValue(toSlug(title));
    await slug.fill('Tides at Saltmere!');
    await moving.getByRole('button', { name: 'Change the address' }).click();
    await expect(slug).toHaveAccessibleDescription(/^Expected lower-case letters/);
    await checkDialog(page);
    await slug.fill(moved);
    await expect(slug).toHaveAccessibleDescription(/^Small letters/);
    await moving.getByRole('button', { name: 'Change the address' }).click();
    await moving.waitFor({ state: 'hidden' });
    const answer = await read(address);
    expect([answer.status(), answer.headers()['location']]).toEqual([308, `/articles/${moved}`]);
    expect((await read(`/articles/${moved}`)).status()).toBe(200);
  });

  await test.step('it is removed with a reason and what to read instead, and restored', async () => {
    const removing = await openAction(page, 'Remove');
    await removing.getByRole('button', { name: 'Remove the article' }).click();
    await expect(removing.getByRole('combobox', { name: 'Why?' })).toHaveAccessibleDescription(
      'Choose a reason.',
    );
    await checkDialog(page);
    await choose(page, removing.getByRole('combobox', { name: 'Why?' }), 'Something newer replaces it');
    // Strapi puts all that stands beside the form in anew at this width.
    await page.setViewportSize(narrow);
    await expect(removing.getByRole('combobox', { name: 'Why?' })).toContainText('Something newer');
    const instead = removing.getByRole('combobox', { name: 'What can they read instead?' });
    await instead.click();
    await instead.fill('newer tide');
    await page.getByRole('option', { name: newer }).click();
    await removing.getByRole('button', { name: 'Remove the article' }).click();
    await removing.waitFor({ state: 'hidden' });
    const gone = await read(`/articles/${moved}`);
    expect(gone.status()).toBe(410);
    expect(await gone.text()).toContain(`href="/articles/${toSlug(newer)}"`);
    expect(await client.articles.get(moved)).toMatchObject({ type: 'removed', reason: 'superseded' });
    const restoring = await openAction(page, 'Restore');
    await checkDialog(page);
    await restoring.getByRole('button', { name: 'Restore the article' }).click();
    await restoring.waitFor({ state: 'hidden' });
    await page.setViewportSize(wide);
    expect((await read(`/articles/${moved}`)).status()).toBe(200);
  });

  await test.step('a person’s name is changed everywhere', async () => {
    expect(await (await read(`/articles/${moved}`)).text()).toContain(former);
    await openEntry(page, platform.cmsUrl, 'author', author.documentId);
    const renaming = await openAction(page, 'Change the name everywhere', 'More actions');
    await renaming.getByRole('button', { name: 'Change the name everywhere' }).click();
    const name = renaming.getByRole('textbox', { name: 'New name' });
    await expect(name).toHaveAccessibleDescription('Write at least 2 characters.');
    await checkDialog(page);
    await name.fill(present);
    await expect(renaming.getByRole('textbox', { name: 'Last part of the new address' })).toHaveValue(
      toSlug(present),
    );
    await renaming.getByRole('button', { name: 'Change the name everywhere' }).click();
    await renaming.waitFor({ state: 'hidden' });
    await expect(field(page, 'name')).toHaveValue(present);
    const text = await (await read(`/articles/${moved}`)).text();
    expect(text).toContain(present);
    expect(text).not.toContain(former);
    expect((await read(`/authors/${toSlug(former)}`)).status()).toBe(404);
  });
});

async function choose(page: Page, list: Locator, option: string): Promise<void> {
  await list.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function expectChange(dialog: Locator, removed: string, added: string): Promise<void> {
  await expect(dialog.locator('del')).toContainText(removed);
  await expect(dialog.locator('ins')).toContainText(added);
}
