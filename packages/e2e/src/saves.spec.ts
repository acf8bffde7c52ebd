import { z } from 'zod';
import { field, fillFields, openEntry } from './admin/entry-form.ts';
import { writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

const saved = z.object({ data: z.object({ title: z.string(), summary: z.string() }) });

test('no save is lost: to a colleague who was faster, nor to a tab that crashes', async ({
  page,
  platform,
  editor,
  asEditor,
}) => {
  const id = await writeArticle(editor, 'Two hands on one pen');
  const path = `/content-manager/collection-types/api::article.article/${id}`;
  const read = async () => (await editor('GET', path, saved)).data;
  const saveButton = page.getByRole('button', { name: 'Save', exact: true });
  await asEditor();
  await openEntry(page, platform.cmsUrl, 'article', id);

  await fillFields(page, { title: 'What I wrote' });
  await editor('PUT', path, z.unknown(), {
    title: 'What they wrote',
    summary: 'A summary that they mended.',
  });
  await saveButton.click();
  const dialog = page.getByRole('dialog', { name: 'Edith Quay saved this while you were writing' });
  await expect(dialog.getByRole('deletion').filter({ hasText: 'they' }).last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  expect(await read()).toMatchObject({ title: 'What they wrote' });
  await dialog.getByRole('button', { name: 'Show theirs, keep mine aside' }).click();
  await expect(field(page, 'title')).toHaveValue('What they wrote');
  await page.getByRole('button', { name: 'Look at them' }).click();
  const look = page.getByRole('dialog', { name: /^Your unsaved changes/ });
  await expect(look.getByRole('insertion').first()).toHaveText('I');
  await look.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(field(page, 'title')).toHaveValue('What I wrote');

  await editor('PUT', path, z.unknown(), { title: 'What they wrote next' });
  await saveButton.click();
  await page.getByRole('button', { name: 'Save mine over theirs' }).click();
  await page.getByText('Saved document').last().waitFor();
  expect(await read()).toMatchObject({ title: 'What I wrote' });

  await fillFields(page, { title: 'What I had not saved yet' });
  await page.waitForTimeout(1_200); // it is kept once its writer pauses
  // A tab that crashes asks nothing.
  const crashed = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await openEntry(crashed, platform.cmsUrl, 'article', id);
  await expect(field(crashed, 'title')).toHaveValue('What I wrote');
  await crashed.getByRole('button', { name: 'Put them back' }).click();
  await expect(field(crashed, 'title')).toHaveValue('What I had not saved yet');
});
