import { expect, type Page } from '@playwright/test';
import { addPart, fillFields, linkEntry } from './entry-form.ts';

/** One author of an article, as an editor enters it; what is left out comes from the author's record. */
export interface BylineEntry {
  author: string;
  organisation?: string;
  role?: string;
}

/** Adds a byline at the end of those that are there. */
export async function addByline(page: Page, index: number, byline: BylineEntry): Promise<void> {
  const path = `bylines.${String(index)}`;
  await addPart(page, 'Authors', path);
  await linkEntry(page, `${path}.author`, byline.author);
  // The form fills in the rest from the author; what is entered after that stays.
  await expect(page.locator(`[name="${path}.name"]`)).toHaveValue(byline.author);
  const { organisation } = byline;
  // Strapi does not offer what is linked already, as the author's own organisation is.
  const filled = await page.locator(`[name="${path}.organisationName"]`).inputValue();
  if (organisation && organisation !== filled) await linkEntry(page, `${path}.organisation`, organisation);
  if (byline.role) await fillFields(page, { [`${path}.role`]: byline.role });
}

/** The names under which an editor finds the blocks of a body. */
export type BlockName =
  | 'Text'
  | 'Picture'
  | 'Quote'
  | 'Inset text'
  | 'Warning'
  | 'Details'
  | 'Table'
  | 'Video'
  | 'Attachment'
  | 'Action';

/** Adds an empty block at the end of the body and answers its path in the form. */
export async function addBlock(page: Page, name: BlockName): Promise<string> {
  // Blocks that are folded show no fields, but each has its own menu.
  const index = await page.getByRole('tabpanel').getByRole('button', { name: 'More actions' }).count();
  await page.getByRole('button', { name: /^Add a block to/ }).click();
  await page.getByRole('region', { name: 'Body' }).getByRole('button', { name, exact: true }).click();
  const path = `body.${String(index)}`;
  await page.locator(`[name^="${path}."]`).first().waitFor();
  return path;
}

/** Pastes paragraphs into a rich text field, as an editor does with what a supplier has sent. */
export async function pasteParagraphs(page: Page, path: string, paragraphs: string[]): Promise<void> {
  const editor = page.locator(`div:has(> * [name="${path}"]):has([contenteditable="true"])`).last();
  await editor.locator('[contenteditable="true"]').click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), paragraphs.join('\n'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(editor).toContainText(paragraphs.at(-1) ?? '');
}
