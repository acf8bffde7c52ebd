import { z } from 'zod';
import { checkDialog } from './admin/check-dialog.ts';
import { field, fillFields, openAction, openEntry, save } from './admin/entry-form.ts';
import { toSlug, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

const title = 'The tide that was late';
const summary = 'How a tide came an hour late, and what a harbour did about it.';
const unfinished = 'Half a sentence that nobody may read yet, since it is not';

test('an editor reads what changes, publishes, and puts right what is out', async ({
  page,
  platform,
  editor,
  asEditor,
  client,
}) => {
  const id = await writeArticle(editor, title);
  const slug = toSlug(title);
  const read = async () => (await page.request.get(`${platform.siteUrl}/articles/${slug}`)).text();
  await asEditor();
  await openEntry(page, platform.cmsUrl, 'article', id);

  await test.step('the first publish shows an outline, by keyboard', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('The first edition: 5 words by');
    await checkDialog(page);
    await dialog.getByRole('button', { name: 'Publish now' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { name: 'Published for the first time.' })).toBeFocused();
    await expect(dialog.getByRole('link', { name: 'View it live' })).toBeVisible();
    expect(await read()).toContain(title);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeFocused();
  });

  await test.step('a change is shown word by word, and wants a note where readers are told', async () => {
    await fillFields(page, { summary });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('ins').first()).toContainText('tide came an hour late');
    await dialog.getByRole('radio', { name: /Something new/ }).click();
    await dialog.getByRole('button', { name: 'Publish now' }).click();
    const note = dialog.getByRole('textbox', { name: /What changed/ });
    await expect(note).toHaveAccessibleDescription(/Fill this in/);
    await checkDialog(page);
    await note.fill('The harbour answered.');
    await dialog.getByRole('button', { name: 'Publish now' }).click();
    await dialog.getByRole('link', { name: 'View it live' }).waitFor();
    expect(await read()).toContain(summary);
    await page.keyboard.press('Escape');
    expect(await client.articles.get(slug)).toMatchObject({
      edition: { number: 2, kind: 'major', note: 'The harbour answered.' },
    });
  });

  await test.step('it is withdrawn and restored while a draft is unfinished', async () => {
    await fillFields(page, { summary: unfinished });
    await save(page);
    const withdrawing = await openAction(page, 'Withdraw');
    await withdrawing.getByRole('button', { name: 'Withdraw the article' }).click();
    const why = withdrawing.getByRole('textbox', { name: /Why is it withdrawn/ });
    await expect(why).toHaveAccessibleDescription(/Fill this in/);
    await checkDialog(page);
    await why.fill('The clock was wrong, not the tide.');
    await withdrawing.getByRole('button', { name: 'Withdraw the article' }).click();
    await withdrawing.waitFor({ state: 'hidden' });
    await expect(page.getByText('Withdrawn', { exact: false }).first()).toBeVisible();
    await expect.poll(read).toContain('The clock was wrong, not the tide.');
    expect(await read()).not.toContain(unfinished);
    const restoring = await openAction(page, 'Restore');
    await restoring.getByRole('button', { name: 'Restore the article' }).click();
    await restoring.waitFor({ state: 'hidden' });
    await expect.poll(read).not.toContain('The clock was wrong');
  });

  await test.step('what readers have is corrected, and the unfinished draft with it', async () => {
    const correcting = await openAction(page, 'Correct');
    await correcting.getByRole('textbox', { name: 'Wrong words' }).fill('turned at noon');
    await correcting.getByRole('textbox', { name: 'Right words' }).fill('turned at one');
    await correcting.getByRole('button', { name: 'Correct what readers have' }).click();
    const what = correcting.getByRole('textbox', { name: /What was wrong/ });
    await expect(what).toHaveAccessibleDescription(/Fill this in/);
    await checkDialog(page);
    await what.fill('It turned an hour later.');
    await correcting.getByRole('button', { name: 'Correct what readers have' }).click();
    await correcting.waitFor({ state: 'hidden' });
    await expect.poll(read).toContain('The tide turned at one.');
    expect(await read()).not.toContain(unfinished);
    await expect(field(page, 'summary')).toHaveValue(unfinished);
    const draft = await editor(
      'GET',
      `/content-manager/collection-types/api::article.article/${id}`,
      z.unknown(),
    );
    expect(JSON.stringify(draft)).toContain('The tide turned at one.');
  });
});
