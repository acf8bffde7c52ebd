import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { AdminApi } from './admin/admin-api.ts';
import { addPart, field, fillFields, linkEntry, openEntry, save } from './admin/entry-form.ts';
import { publishArticle, savedAnswer, writeArticle } from './admin/write-article.ts';
import { expect, test } from './test.ts';

const raggedTable = 'Row 2 has 1 cell, but the first row has 2 cells. Each row needs the same number.';
const deadLink = 'The link “the rota” leads to /articles/never-written, and there is nothing on this site.';

const said =
  'Odile Pembrey of the Harbourline Trust met Tern Ferries’ crew and the Slipway Guild. HLT paid for the boat. See ';
const text = (words: string) => ({ type: 'text', text: words });
const rota = { type: 'link', url: '/articles/never-written', children: [text('the rota')] };
const body = [
  {
    __component: 'body.prose',
    content: [{ type: 'paragraph', children: [text(said), rota, text('.')] }],
  },
  { __component: 'body.table', caption: 'Crossings', rows: 'Day | Boats\nMonday' },
];

test('an editor mends what is found, lists whom the text names, and publishes', async ({
  page,
  platform,
  editor,
  asEditor,
}) => {
  await writeNamed(editor);
  const id = await writeArticle(editor, 'A boat for the harbour', { body });
  await expect(publishArticle(editor, id)).rejects.toThrow(new RegExp(escape(raggedTable)));
  await asEditor();
  await openEntry(page, platform.cmsUrl, 'article', id);

  await test.step('a finding leads to its place, and goes once it is mended', async () => {
    await expect(page.getByRole('heading', { name: /^Mend before publishing \(2\)/ })).toBeVisible();
    const dead = page.getByRole('button', { name: deadLink });
    await dead.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[contenteditable="true"]')).toBeFocused();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('the rota');
    await page.keyboard.press('Delete');
    await expect(dead).toBeHidden();

    const ragged = page.getByRole('button', { name: raggedTable });
    await ragged.click();
    await expect(field(page, 'body.1.rows')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Day | Boats\nMonday | 4');
    await expect(ragged).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: 'Checks:' })).toHaveText(
      'Checks: nothing found.',
    );
  });

  await test.step('each whom the text names is listed in one press', async () => {
    await page.getByRole('button', { name: 'Dismiss Tern Ferries' }).click();
    await expect(page.getByRole('button', { name: 'Add all 2' })).toBeVisible();
    await page.getByRole('button', { name: 'Add Harbourline Trust to mentioned organisations' }).click();
    await page.getByRole('button', { name: 'Add Odile Pembrey to authors' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Odile Pembrey added.' })).toBeAttached();
    await expect(field(page, 'bylines.1.name')).toHaveValue('Odile Pembrey');
    await expect(page.getByText('Everybody we know of in this text is listed.')).toBeVisible();
    await expect(page.getByText('Mentioned organisations (1)')).toBeVisible();
    await expect(relation(page, 'Harbourline Trust')).toBeVisible();
  });

  await test.step('who is missing is created in place', async () => {
    await page.getByRole('button', { name: 'Create an organisation' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create an organisation' });
    await dialog.getByRole('button', { name: 'Create and add' }).click();
    await expect(dialog).toContainText('Fill this in.');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Slipway Guild');
    await dialog.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Charity' }).click();
    await dialog.getByRole('button', { name: 'Create and add' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Mentioned organisations (2)')).toBeVisible();
    await expect(relation(page, 'Slipway Guild')).toBeVisible();
  });

  await test.step('a byline fills itself from its author, and keeps what was typed', async () => {
    await addPart(page, 'Authors', 'bylines.2');
    await fillFields(page, { 'bylines.2.role': 'Witness' });
    await linkEntry(page, 'bylines.2.author', 'Odile Pembrey');
    await expect(field(page, 'bylines.2.name')).toHaveValue('Odile Pembrey');
    await expect(field(page, 'bylines.2.organisationName')).toHaveValue('Harbourline Trust');
    await expect(field(page, 'bylines.2.role')).toHaveValue('Witness');
  });

  await checkPanels(page);
  await save(page);
  await page.reload();
  // What was dismissed stays so, and what was saved is listed.
  await expect(page.getByText('Everybody we know of in this text is listed.')).toBeVisible();
  await publishArticle(editor, id);
});

/** What the form links, which Strapi opens over the form. */
const relation = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last();

/** Two organisations and an author, as others have entered them. */
async function writeNamed(api: AdminApi): Promise<void> {
  const write = async (type: string, data: object) =>
    (await api('POST', `/content-manager/collection-types/api::${type}.${type}`, savedAnswer, data)).data;
  const { documentId } = await write('organisation', {
    name: 'Harbourline Trust',
    shortName: 'HLT',
    kind: 'charity',
  });
  await write('organisation', { name: 'Tern Ferries', kind: 'company' });
  await write('author', {
    name: 'Odile Pembrey',
    kind: 'person',
    role: 'Harbour master',
    organisation: { connect: [{ documentId }] },
  });
}

/** What axe has against the panels beside the form. */
async function checkPanels(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('aside')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const escape = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
