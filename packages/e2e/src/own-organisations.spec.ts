import { createEditor } from './admin/create-editor.ts';
import { fillFields, listAddress, publish } from './admin/entry-form.ts';
import { enterSignedIn } from './admin/sign-in.ts';
import { publishArticle, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

test('an editor finds, mends and publishes the articles of their organisation, and no others', async ({
  page,
  platform,
  administrator,
  client,
}) => {
  const { data: organisations } = (await client.organisations.list()) ?? { data: [] };
  const [ours, theirs] = organisations;
  if (!ours || !theirs) throw new Error('The sample has two organisations');
  const own = await writeArticle(administrator, 'The lock gate opens', { leadOrganisations: [ours.id] });
  await publishArticle(administrator, own);
  const foreign = await writeArticle(administrator, 'The other bank', { leadOrganisations: [theirs.id] });
  await publishArticle(administrator, foreign);

  const editor = await createEditor(administrator, { role: 'editor', organisations: [ours.id] });
  await enterSignedIn(page, platform.cmsUrl, editor);
  await page.goto(`${platform.cmsUrl}/admin`);
  const recent = page.getByRole('region', { name: 'Recently published', exact: true });
  await expect(recent.getByRole('link', { name: 'The lock gate opens' })).toBeVisible();
  await expect(recent.getByRole('link', { name: 'The other bank' })).toBeHidden();

  const list = listAddress(platform.cmsUrl, 'article');
  await page.goto(`${list}?page=1&pageSize=100`);
  await expect(page.getByRole('gridcell', { name: 'The lock gate opens' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'The other bank' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Membership' })).toBeHidden();

  await page.getByRole('gridcell', { name: 'The lock gate opens' }).click();
  await fillFields(page, { title: 'The lock gate opens at noon' });
  await publish(page);
  expect(await client.articles.get('the-lock-gate-opens')).toMatchObject({
    title: 'The lock gate opens at noon',
  });

  await page.goto(`${list}/${foreign}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cannot open this article');
  await expect(page.getByRole('alert').filter({ hasText: theirs.name })).toContainText(
    `This article belongs to ${theirs.name}. Ask one of its editors, or a platform editor.`,
  );
  await page.getByRole('link', { name: 'All articles you may open' }).click();
  await expect(page.getByRole('gridcell', { name: 'The lock gate opens at noon' })).toBeVisible();
  await page.goto(`${list}/no-such-article`);
  await expect(page.getByText('It was deleted, or its address is wrong.')).toBeVisible();
});
