import type { Page } from '@playwright/test';
import { ownPost } from '../fixtures/own-post.ts';
import { supplier, type EnteredOrganisation } from '../fixtures/own-post-organisations.ts';
import type { AdminApi } from './admin/admin-api.ts';
import { uploadFile } from './admin/choose-file.ts';
import { countActions, describeActions, sum } from './admin/count-actions.ts';
import {
  addPart,
  chooseOption,
  fillDay,
  fillFields,
  linkEntry,
  openNewEntry,
  openSection,
  publishAndView,
  save,
} from './admin/entry-form.ts';
import { closeReport, importFile } from './admin/import-file.ts';
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
  await enterRecords(page, platform.cmsUrl, editor);
  const actions = await countActions(page);
  const began = Date.now();
  await openNewEntry(page, platform.cmsUrl, 'article');
  await enterArticle(page);
  const live = await publishAndView(page);
  await checkPage(live);
  const seconds = Math.round((Date.now() - began) / 1000);
  const taken = await actions();
  process.stdout.write(`From a Word file to a page: ${describeActions(taken)} in ${seconds} s\n`);
  expect(sum(taken)).toBeLessThanOrEqual(60);
  expect(seconds).toBeLessThanOrEqual(300);
  const article = await client.articles.get(ownPost.slug);
  expect(article).toMatchObject({
    bylines: ownPost.bylines.map(({ author, role }) => ({ name: author, role })),
    originallyPublished: ownPost.originallyPublished,
    disclosures: ownPost.disclosures,
  });
});

/** Whom the post is by and speaks of: a form of each kind is filled in, the others would only take the time. */
async function enterRecords(page: Page, cmsUrl: string, editor: AdminApi): Promise<void> {
  const writeOrganisation = createOrganisationWriter(editor);
  const inForm = onePerEnd(ownPost.organisations);
  for (const organisation of ownPost.organisations) {
    if (inForm.has(organisation)) {
      await openNewEntry(page, cmsUrl, 'organisation');
      await enterOrganisation(page, organisation);
    } else {
      await writeOrganisation(organisation);
    }
  }
  for (const [index, author] of ownPost.authors.entries()) {
    await openNewEntry(page, cmsUrl, 'author');
    await fillFields(page, { name: author.name, slug: author.slug, role: author.role });
    await linkEntry(page, 'organisation', author.organisation);
    if (index === 0) await uploadFile(page, 0, ownPost.received.portrait);
    await save(page);
  }
  await openNewEntry(page, cmsUrl, 'topic');
  await fillFields(page, ownPost.topic);
  await save(page);
}

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

/** From the Word file that was sent to a saved article. */
async function enterArticle(page: Page): Promise<void> {
  const { title, summary, topic, originallyPublished, disclosures } = ownPost;
  await importFile(page, ownPost.received.document);
  await closeReport(page, page.getByRole('button', { name: 'Import a file' }));
  await fillFields(page, { title, summary });
  await listNamed(page);
  await linkEntry(page, 'topics', topic.name);
  await tidyBody(page);
  await openSection(page, 'Published before', 'originallyPublished');
  await fillDay(page, 'originallyPublished.on', originallyPublished.on);
  await fillFields(page, { 'originallyPublished.publisher': originallyPublished.publisher });
  for (const [index, { kind, text }] of disclosures.entries()) {
    const path = `disclosures.${String(index)}`;
    await addPart(page, 'Declared interests', path);
    await chooseOption(page, `${path}.kind`, inWords(kind));
    await fillFields(page, { [`${path}.text`]: text });
  }
}

/** Lists the organisation whose article it is, and whom else the text names: the authors and fourteen organisations. */
async function listNamed(page: Page): Promise<void> {
  const own = page.getByRole('listitem').filter({ hasText: supplier }).filter({ hasText: 'Organisation' });
  await own.getByRole('button', { name: 'Add as…' }).click();
  await page.getByRole('menuitem', { name: 'Lead organisation' }).click();
  await expect(page.getByRole('button', { name: `Dismiss ${supplier}` })).toBeHidden();
  const dismiss = page.getByRole('button', { name: /^Dismiss / });
  const meant = [...ownPost.mentions, ...ownPost.authors.map(({ name }) => name)];
  // Strapi shows what a panel says now once the page is idle, which a busy machine puts off.
  await expect(async () => {
    await page.getByRole('heading', { name: /^Named in the text/ }).hover();
    const offered = await dismiss.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
    for (const label of offered.filter((one) => !meant.includes(one.replace('Dismiss ', ''))))
      await page.getByRole('button', { name: label, exact: true }).click({ timeout: 2_000 });
    await page.getByRole('button', { name: `Add all ${meant.length}` }).click({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByText('Mentioned organisations (14)')).toBeVisible();
}

/** Takes away what was sent beside the text: a portrait, who wrote it and when; and makes a quotation of what is one. */
async function tidyBody(page: Page): Promise<void> {
  const picture = page.getByRole('heading', { name: /^Picture/, level: 3 });
  await picture.getByRole('button', { name: 'Delete', exact: true }).click();
  const prose = page.locator('[data-slate-editor="true"]');
  await prose.getByText('users image').click();
  for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'])
    await page.keyboard.press(key);
  await deleteSelected(page, /users image/);
  for (const words of ['Co-written by', '& Jonathan Abernethy Cole']) {
    await prose.getByText(words).click({ clickCount: 3 });
    await deleteSelected(page, new RegExp(words));
  }
  await prose.getByText('“The office will').click();
  await page.getByRole('toolbar').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Quote', exact: true }).click();
}

/** Deletes what is selected, once it is what it should be. */
async function deleteSelected(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => getSelection()?.toString() ?? '')).toMatch(words);
  // The editor takes a selection over a tenth of a second after the browser has it, and later on a busy machine.
  await page.waitForTimeout(500);
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-slate-editor="true"]').getByText(words)).toBeHidden();
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
    .flatMap((block) => (block.type === 'prose' ? block.paragraphs : [block.text]))
    .filter((paragraph) => !text.includes(paragraph.replaceAll(/\s+/g, ' ').trim()));
  expect(lost).toEqual([]);
  for (const { text: disclosure } of ownPost.disclosures) await expect(main).toContainText(disclosure);
  await expect(main.locator('blockquote')).toHaveCount(1);
  await expect(main).not.toContainText(/users image|Co-written|& Jonathan/);
  // The name stands beside the portrait, so it says nothing, least of all its file's name.
  const portrait = main.locator('img').first();
  await expect(portrait).toBeVisible();
  await expect(portrait).toHaveAttribute('alt', '');
}
