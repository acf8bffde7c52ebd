import type { Page } from '@playwright/test';
import { ownPost } from '../fixtures/own-post.ts';
import type { EnteredOrganisation } from '../fixtures/own-post-organisations.ts';
import { addBlock, addByline, pasteParagraphs } from './admin/article-form.ts';
import { uploadFile } from './admin/choose-file.ts';
import {
  addPart,
  chooseOption,
  fillDay,
  fillFields,
  linkEntry,
  openNewEntry,
  openSection,
  publish,
  save,
} from './admin/entry-form.ts';
import { toSlug } from './admin/write-article.ts';
import { createOrganisationWriter } from './admin/write-organisation.ts';
import { expect, test } from './test.ts';

test('a post as suppliers send it is entered with its people and bodies, and reads as it should', async ({
  page,
  platform,
  asEditor,
  editor,
  client,
}) => {
  test.setTimeout(600_000);
  await asEditor();
  const writeOrganisation = createOrganisationWriter(editor);
  const inForm = onePerEnd(ownPost.organisations);
  for (const organisation of ownPost.organisations) {
    if (inForm.has(organisation)) {
      await openNewEntry(page, platform.cmsUrl, 'organisation');
      await enterOrganisation(page, organisation);
    } else {
      await writeOrganisation(organisation);
    }
  }
  for (const [index, author] of ownPost.authors.entries()) {
    await openNewEntry(page, platform.cmsUrl, 'author');
    await fillFields(page, { name: author.name, slug: author.slug, role: author.role });
    await linkEntry(page, 'organisation', author.organisation);
    if (index === 0) await uploadFile(page, 0, ownPost.received.portrait);
    await save(page);
  }
  await openNewEntry(page, platform.cmsUrl, 'topic');
  await fillFields(page, ownPost.topic);
  await save(page);
  await openNewEntry(page, platform.cmsUrl, 'article');
  await enterArticle(page);
  await publish(page);

  await page.goto(`${platform.siteUrl}/articles/${ownPost.slug}`);
  await checkPage(page);
  const article = await client.articles.get(ownPost.slug);
  expect(article).toMatchObject({
    bylines: ownPost.bylines.map(({ author, role }) => ({ name: author, role })),
    originallyPublished: ownPost.originallyPublished,
    disclosures: ownPost.disclosures,
  });
});

/** The form of an organisation is filled in once for each way to end; the others would only take the time. */
const onePerEnd = (organisations: EnteredOrganisation[]) =>
  new Set(
    new Map(
      organisations.filter(({ successors }) => successors).map((ended) => [ended.closedAs, ended]),
    ).values(),
  );

async function enterOrganisation(page: Page, organisation: EnteredOrganisation): Promise<void> {
  const { name, kind, closedAs, successors = [], ...dates } = organisation;
  const { shortName, openedOn, closedOn } = dates;
  const written = Object.entries({ name, slug: toSlug(name), shortName, openedOn, closedOn });
  await fillFields(
    page,
    Object.fromEntries(written.filter((entry): entry is [string, string] => Boolean(entry[1]))),
  );
  await chooseOption(page, 'kind', inWords(kind));
  if (closedAs) await chooseOption(page, 'closedAs', inWords(closedAs));
  for (const [index, { organisation: successor, on, what }] of successors.entries()) {
    const path = `successors.${String(index)}`;
    await addPart(page, 'Successors', path);
    await linkEntry(page, `${path}.organisation`, successor);
    await fillFields(page, { ...(on && { [`${path}.on`]: on }), ...(what && { [`${path}.what`]: what }) });
  }
  await save(page);
}

/** What the form calls a value of a closed list: `health-service` is `Health service`. */
const inWords = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll(/[-_]/g, ' ');

async function enterArticle(page: Page): Promise<void> {
  const { title, slug, summary, bylines, leadOrganisations, mentions, topic, disclosures } = ownPost;
  await fillFields(page, { title, slug, summary });
  for (const [index, byline] of bylines.entries()) await addByline(page, index, byline);
  for (const organisation of leadOrganisations) await linkEntry(page, 'leadOrganisations', organisation);
  for (const organisation of mentions) await linkEntry(page, 'mentions', organisation);
  await linkEntry(page, 'topics', topic.name);
  await enterBody(page);
  const { on, publisher } = ownPost.originallyPublished;
  await openSection(page, 'Published before', 'originallyPublished');
  await fillDay(page, 'originallyPublished.on', on);
  await fillFields(page, { 'originallyPublished.publisher': publisher });
  for (const [index, { kind, text }] of disclosures.entries()) {
    const path = `disclosures.${String(index)}`;
    await addPart(page, 'Declared interests', path);
    await chooseOption(page, `${path}.kind`, inWords(kind));
    await fillFields(page, { [`${path}.text`]: text });
  }
}

async function enterBody(page: Page): Promise<void> {
  for (const block of ownPost.body) {
    if (block.type === 'prose') {
      const path = await addBlock(page, 'Text');
      await pasteParagraphs(page, `${path}.content`, block.paragraphs);
    } else {
      const path = await addBlock(page, 'Quote');
      await fillFields(page, { [`${path}.text`]: block.text, [`${path}.source`]: block.source });
    }
  }
}

async function checkPage(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ownPost.title);
  await expect(main).toContainText('4 March 2019');
  for (const { author, role } of ownPost.bylines) {
    await expect(main.getByRole('link', { name: author }).first()).toBeVisible();
    await expect(main).toContainText(role);
  }
  const text = (await main.innerText()).replaceAll(/\s+/g, ' ');
  const lost = ownPost.body
    .flatMap((block) => (block.type === 'prose' ? block.paragraphs : [block.text, block.source]))
    .filter((paragraph) => !text.includes(paragraph.replaceAll(/\s+/g, ' ').trim()));
  expect(lost).toEqual([]);
  for (const { text: disclosure } of ownPost.disclosures) await expect(main).toContainText(disclosure);
  await expect(main.locator('blockquote')).toHaveCount(1);
  // The name stands beside the portrait, so it says nothing, least of all its file's name.
  const portrait = main.locator('img').first();
  await expect(portrait).toBeVisible();
  await expect(portrait).toHaveAttribute('alt', '');
}
