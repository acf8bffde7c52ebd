import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ownPost } from '../fixtures/own-post.ts';
import { addBlock } from './admin/article-form.ts';
import { copyAs, pasteAtEnd } from './admin/clipboard.ts';
import { field, fillFields, openEntry, openNewEntry, publish } from './admin/entry-form.ts';
import { closeReport, importFile } from './admin/import-file.ts';
import { toSlug, writeArticle } from './admin/write-article.ts';
import { listStructure } from './site/list-structure.ts';
import { expect, test } from './test.ts';

const fixtures = join(import.meta.dirname, '../../../apps/cms/src/admin/bring-in/fixtures');
const title = 'What ferries and libraries have to say';

test('files and pastes come whole into the form, and are published as they came', async ({
  page,
  platform,
  editor,
  asEditor,
}) => {
  const id = await writeArticle(editor, title, { body: [] });
  await asEditor();
  await openNewEntry(page, platform.cmsUrl, 'article');
  const button = page.getByRole('button', { name: 'Import a file' });
  await test.step('a Word file of the kind that suppliers send fills an empty form', async () => {
    const dialog = await importFile(page, ownPost.received.document);
    await expect(dialog).toContainText('1 picture');
    await expect(dialog).toContainText('Everything came.');
    expect(await listBarriers(page)).toEqual([]);
    await closeReport(page, button);
    const paragraphs = ownPost.received.text.split('\n').filter((line) => line.trim() !== '');
    await expect(proseOf(page).last()).toContainText(paragraphs.at(-2)?.slice(0, 40) ?? '');
  });
  await openEntry(page, platform.cmsUrl, 'article', id);
  await test.step('a document of LibreOffice keeps its structure; the title that is there stays', async () => {
    const dialog = await importFile(page, join(fixtures, 'libreoffice.docx'));
    await expect(dialog).toContainText('“The harbour library opens on Sundays”');
    await closeReport(page, button);
    await expect(field(page, 'title')).toHaveValue(title);
    await fillFields(page, { 'body.1.caption': 'Hours' });
  });
  await test.step('what Word copied is pasted with its structure, and undone and done again in one step', async () => {
    await addBlock(page, 'Text');
    await copyAs(page, { 'text/html': await readText('word-clipboard.html'), 'text/plain': 'Ferry' });
    const prose = proseOf(page);
    const before = await prose.count();
    await pasteAtEnd(page, prose.last());
    await expect(page.getByRole('dialog', { name: 'What you pasted' })).toContainText(
      'Passengers in the rain',
    );
    await closeReport(page, prose.nth(before - 1));
    await expect(prose).toHaveCount(before + 1);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(prose).toHaveCount(before);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect(prose).toHaveCount(before + 1);
  });
  await publish(page);
  await page.goto(`${platform.siteUrl}/articles/${toSlug(title)}`);
  const lines = await listStructure(page);
  expect(
    lines.slice(lines.findIndex((line) => line.startsWith('Readers asked'))).slice(0, asPublished.length),
  ).toEqual(asPublished);
});

const readText = (name: string) => readFile(join(fixtures, name), 'utf8');

const proseOf = (page: Page) => page.locator('[data-slate-editor="true"]');

async function listBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const asPublished = [
  'Readers asked for it in **four surveys**, and the _Harbour Board_ has said yes[1]. Nobody was ~~against~~ unsure.',
  'h2 What changes',
  '- Doors open at ten',
  '  - The children’s room at eleven',
  '  - The reading room at noon',
  '- Loans last three weeks',
  '1. Bring your card',
  '1. Ask at the [front desk](https://library.example/desk?floor=2)',
  'blockquote A library that is shut is a wall with books behind it.',
  'Set the lamp with `lamp --on` first.',
  'h2 Hours',
  'caption Hours',
  'Day ¦ Opens ¦ Closes',
  'Saturday ¦ 9:00 ¦ 17:00',
  'Sunday ¦ by appointment ¦ by appointment',
  'The new door:',
  'picture The blue door of the harbour library',
  'See you on Sunday.',
  '1. The board met on the second Tuesday of May.',
  'h2 Ferry timetable review',
  'h3 What we heard',
  'The **first ferry** leaves _before dawn_ and is always full.[1] See the [new times](https://ferry.example/times?pier=2) or [write to the pier](mailto:pier@ferry.example).',
  '- More boats in summer',
  '  - two on Fridays',
  '  - three on Saturdays',
  '- A dry place to wait',
  'In this order:',
  '1. Ask the crews',
  '1. Count the queues',
  'h4 Boats and seats',
  'caption Table 1: Seats by boat',
  'Boat ¦ Seats',
  'Kittiwake ¦ 120; and 12 standing',
  'Others on request ¦ Others on request',
  'blockquote You learn the timetable by missing it.',
  'Decided on Tuesday.',
  '[1] Counted in the first week of February.',
];
