import { ownPost } from '../fixtures/own-post.ts';
import { addBlock } from './admin/article-form.ts';
import { uploadFile } from './admin/choose-file.ts';
import { field, fillFields, listAddress, openEntry, publish, publishInVain } from './admin/entry-form.ts';
import { toSlug, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

const picture = ownPost.received.portrait;

test('a table with unequal rows and a picture without words are refused, and the editor reads which and why', async ({
  page,
  platform,
  editor,
  asEditor,
  client,
}) => {
  const title = 'A table that limps';
  const id = await writeArticle(editor, title);
  await asEditor();
  await openEntry(page, platform.cmsUrl, 'article', id);
  const table = await addBlock(page, 'Table');
  await fillFields(page, { [`${table}.caption`]: 'Tides', [`${table}.rows`]: 'Harbour | Time\nNorth' });
  const message = await publishInVain(page);

  expect(message).toMatch(/row 2 has 1 cell/i);
  expect(await client.articles.get(toSlug(title))).toBeNull();
  await expect(page.getByRole('status', { name: 'draft' }).first()).toBeVisible();

  await page.getByRole('button', { name: /^Table - Tides/ }).click();
  await expect(field(page, `${table}.rows`)).toBeHidden();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /row 2 has 1 cell/i })
    .click();
  await expect(field(page, `${table}.rows`)).toBeFocused();

  await field(page, `${table}.rows`).fill('Harbour | Time\nNorth | Noon');
  const figure = await addBlock(page, 'Picture');
  await uploadFile(page, 0, picture);
  expect(await publishInVain(page)).toMatch(/what the picture shows/i);
  expect(await client.articles.get(toSlug(title))).toBeNull();
  await fillFields(page, { [`${figure}.image.alt`]: 'A tide gauge on a harbour wall' });
  await publish(page);
  expect(await client.articles.get(toSlug(title))).toMatchObject({ id });
});

test('of three articles published together, the one that is not ready stays behind and is named', async ({
  page,
  platform,
  editor,
  asEditor,
  client,
}) => {
  const limping = { __component: 'body.table', caption: 'Tides', rows: 'Harbour | Time\nNorth' };
  const titles = ['Bulk tide one', 'Bulk tide two, which limps', 'Bulk tide three'];
  await writeArticle(editor, titles[0]!);
  await writeArticle(editor, titles[1]!, { body: [limping] });
  await writeArticle(editor, titles[2]!);

  await asEditor();
  await page.goto(`${listAddress(platform.cmsUrl, 'article')}?_q=Bulk+tide&page=1&pageSize=10`);
  for (const title of titles) {
    await page.getByRole('row', { name: title }).getByRole('checkbox').check();
  }
  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /confirm|publish/i })
    .click();
  const notice = page.getByRole('region', { name: /^Notifications/ });
  await expect(notice).toContainText('2 of 3 published');
  await expect(notice).toContainText(`“${titles[1]!}” was not published`);

  const live = await Promise.all(
    titles.map(async (title) => (await client.articles.get(toSlug(title))) !== null),
  );
  expect(live).toEqual([true, false, true]);
});
