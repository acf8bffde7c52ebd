import { addBlock, addByline, pasteParagraphs } from './admin/article-form.ts';
import { createEditor } from './admin/create-editor.ts';
import {
  field,
  fillFields,
  linkEntry,
  openAction,
  openNewEntry,
  publish,
  takeSuggestedSlug,
} from './admin/entry-form.ts';
import { signIn } from './admin/sign-in.ts';
import { expect, test } from './test.ts';

const title = 'Two harbours, one tide table';
const summary = 'How two organisations that never spoke came to print the same numbers.';
const corrected = 'How two organisations that seldom spoke came to print the same numbers.';

test('an editor signs in, publishes, corrects, takes away and brings back an article', async ({
  page,
  platform,
  administrator,
  client,
  request,
}) => {
  const { data: authors } = (await client.authors.list()) ?? { data: [] };
  const [first, second] = pickFromTwoOrganisations(authors);
  const { data: topics } = (await client.topics.list()) ?? { data: [] };

  await signIn(page, platform.cmsUrl, await createEditor(administrator));
  await openNewEntry(page, platform.cmsUrl, 'article');
  await fillFields(page, { title, summary });
  const slug = await takeSuggestedSlug(page);
  expect(slug).toBe('two-harbours-one-tide-table');
  await addByline(page, 0, { author: first.name });
  await addByline(page, 1, { author: second.name });
  await linkEntry(page, 'leadOrganisations', first.organisation.name);
  await linkEntry(page, 'leadOrganisations', second.organisation.name);
  await linkEntry(page, 'topics', topics[0]?.name ?? '');
  const text = await addBlock(page, 'Text');
  await pasteParagraphs(page, `${text}.content`, [
    'High water came twice.',
    'Nobody had compared the tables.',
  ]);
  const quote = await addBlock(page, 'Quote');
  await fillFields(page, {
    [`${quote}.text`]: 'We were an hour apart.',
    [`${quote}.source`]: 'A harbour master',
  });
  const table = await addBlock(page, 'Table');
  await fillFields(page, {
    [`${table}.caption`]: 'High water',
    [`${table}.rows`]: 'Harbour | Time\nNorth | 11:02',
  });
  const id = await publish(page);

  const reader = await page.context().newPage();
  const address = `${platform.siteUrl}/articles/${slug}`;
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const { name } of [first, second]) {
    await expect(reader.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
  }
  await expect(reader.getByText('Nobody had compared the tables.')).toBeVisible();
  await expect(reader.getByRole('table', { name: 'High water' })).toContainText('11:02');
  const published = await readArticle();
  expect(published.id).toBe(id);
  expect(published.bylines.map(({ name }) => name)).toEqual([first.name, second.name]);

  await fillFields(page, { summary: corrected });
  await publish(page);
  await reader.goto(address);
  await expect(reader.getByRole('main')).toContainText(corrected);

  const removal = await openAction(page, 'Remove');
  await removal.getByRole('combobox', { name: 'Why?' }).click();
  await page.getByRole('option', { name: 'Published by mistake' }).click();
  await removal.getByRole('button', { name: 'Remove the article' }).click();
  await removal.waitFor({ state: 'hidden' });
  const gone = await reader.goto(address);
  expect(gone?.status()).toBe(410);
  await expect(reader.getByRole('main')).not.toContainText('High water came twice');
  expect(await client.articles.get(slug)).toMatchObject({ type: 'removed', slug });
  expect((await request.get(`/api/v1/articles/${slug}`)).status()).toBe(410);

  await expect(field(page, 'summary')).toHaveValue(corrected);
  const restoring = await openAction(page, 'Restore');
  await restoring.getByRole('button', { name: 'Restore the article' }).click();
  await restoring.waitFor({ state: 'hidden' });
  expect((await reader.goto(address))?.status()).toBe(200);
  const again = await readArticle();
  expect(again).toMatchObject({ id, slug, summary: corrected, firstPublishedAt: published.firstPublishedAt });

  async function readArticle() {
    const article = await client.articles.get(slug);
    if (article === null || article.type !== 'article') throw new Error(`${slug} is not an article now`);
    return article;
  }
});

interface Listed {
  name: string;
  organisation: { name: string } | null;
}
type Employed = Listed & { organisation: { name: string } };

/** Two authors of different organisations. */
function pickFromTwoOrganisations(authors: Listed[]): [Employed, Employed] {
  const employed = authors.filter((author): author is Employed => author.organisation !== null);
  const first = employed[0];
  const second = employed.find(({ organisation }) => organisation.name !== first?.organisation.name);
  if (!first || !second) throw new Error('The sample content has no authors of two organisations');
  return [first, second];
}
