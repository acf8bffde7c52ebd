import { expect, type Locator, type Page } from '@playwright/test';

/** The content types that editors write, by the name that Strapi's addresses use. */
export type ContentType = 'article' | 'author' | 'organisation' | 'page' | 'topic';

/** Where an entry's place in the form is told by its path: `bylines.0.author`, `body.2.image.alt`. */
export const field = (page: Page, path: string): Locator => page.locator(`[name="${path}"]`);

/** Where the entries of a content type are listed. */
export const listAddress = (cmsUrl: string, type: ContentType): string =>
  `${cmsUrl}/admin/content-manager/collection-types/api::${type}.${type}`;

/** Opens an empty form: by the menu where the admin is open, as loading it anew takes seconds. */
export async function openNewEntry(page: Page, cmsUrl: string, type: ContentType): Promise<void> {
  const address = listAddress(cmsUrl, type);
  if (page.url().startsWith(`${cmsUrl}/admin/content-manager/`)) {
    await page
      .locator(`nav a[href^="${new URL(address).pathname}"]`)
      .first()
      .click();
    await page.getByRole('link', { name: 'Create new entry' }).first().click();
  } else {
    await page.goto(`${address}/create`);
  }
  await saveButton(page).waitFor();
}

/** Opens the form of an entry that was saved. */
export async function openEntry(page: Page, cmsUrl: string, type: ContentType, id: string): Promise<void> {
  await page.goto(`${listAddress(cmsUrl, type)}/${id}`);
  await saveButton(page).waitFor();
}

/** Writes text into fields, each named by its path in the form. */
export async function fillFields(page: Page, values: Record<string, string>): Promise<void> {
  for (const [path, value] of Object.entries(values)) await field(page, path).fill(value);
}

/** Takes the address that the form makes of the title or name. */
export async function takeSuggestedSlug(page: Page): Promise<string> {
  const before = await field(page, 'slug').inputValue();
  await page.getByRole('button', { name: 'Regenerate' }).click();
  await page.waitForFunction(
    (old) => document.querySelector<HTMLInputElement>('[name="slug"]')?.value !== old,
    before,
  );
  return field(page, 'slug').inputValue();
}

/** Chooses from a closed list. */
export async function chooseOption(page: Page, path: string, option: string): Promise<void> {
  await field(page, path).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Types a day, given as `2019-03-04`, in the order of the admin's language: Strapi's English puts the month first. */
export async function fillDay(page: Page, path: string, day: string): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) ?? 'en';
  const order = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  await field(page, path).fill(new Intl.DateTimeFormat(language, order).format(new Date(day)));
}

/** Links another entry, found by its name or title. */
export async function linkEntry(page: Page, path: string, name: string): Promise<void> {
  await field(page, path).click();
  await field(page, path).fill(name);
  await page.getByRole('option', { name, exact: true }).first().click();
  // Of many links Strapi shows only a few, but it empties the field as soon as one is made.
  await expect(field(page, path)).toHaveValue('');
}

/** Adds a part to a repeated section of the form, such as a byline, and unfolds it. */
export async function addPart(page: Page, section: string, path: string): Promise<void> {
  const index = Number(path.split('.').at(-1));
  const label = page.locator('label', { hasText: new RegExp(`^${section}\\b`) });
  const parts = label.locator('xpath=ancestor::*[.//button[normalize-space()!=""]][1]');
  const headings = parts.getByRole('heading', { level: 3 });
  if ((await headings.count()) <= index) {
    await parts.getByRole('button', { name: /^(Add an entry|No entry yet)/ }).click();
    await headings.nth(index).waitFor();
  }
  const fields = page.locator(`[name^="${path}."]`);
  // Strapi unfolds what was just added, but not the empty part that a required section begins with.
  if ((await fields.count()) === 0) await headings.nth(index).getByRole('button').first().click();
  await fields.first().waitFor();
}

/** Opens a section that holds one part and is empty so far. */
export async function openSection(page: Page, section: string, path: string): Promise<void> {
  const label = page.locator('label', { hasText: new RegExp(`^${section}\\b`) });
  const part = label.locator('xpath=ancestor::*[.//button[normalize-space()!=""]][1]');
  await part.getByRole('button', { name: /^No entry yet/ }).click();
  await page.locator(`[name^="${path}."]`).first().waitFor();
}

/** Saves without publishing and answers the entry's id. */
export async function save(page: Page): Promise<string> {
  await pressUntil(page, saveButton(page), 'Saved document');
  return currentEntryId(page);
}

/** Publishes, past the dialog that says what readers will see change, and answers the entry's id. */
export async function publish(page: Page): Promise<string> {
  const { dialog } = await publishWithLink(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return currentEntryId(page);
}

/** Publishes, and follows the link to the live page, which opens beside the form. */
export async function publishAndView(page: Page): Promise<Page> {
  const { link } = await publishWithLink(page);
  const opened = page.waitForEvent('popup');
  await link.click();
  return opened;
}

async function publishWithLink(page: Page): Promise<{ dialog: Locator; link: Locator }> {
  await publishButton(page).click();
  await page.getByRole('button', { name: 'Publish now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Published' });
  const link = dialog.getByRole('link', { name: 'View it live' });
  await link.waitFor();
  return { dialog, link };
}

/** Presses Publish where the CMS is to refuse, and answers what it tells the editor. */
export async function publishInVain(page: Page): Promise<string> {
  await publishButton(page).click();
  const refusal = page.getByRole('dialog').getByRole('alert').filter({ hasText: 'Not published' });
  const message = await refusal.innerText();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  return message;
}

/** Opens the dialog of an action on what is published. What has no drafts has its actions in the menu of its header. */
export async function openAction(
  page: Page,
  name: string,
  menu: 'More document actions' | 'More actions' = 'More document actions',
): Promise<Locator> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const publishButton = (page: Page) => page.getByRole('button', { name: 'Publish', exact: true });

/** Presses a button and waits for its notice; the same one of an earlier press may still be there. */
async function pressUntil(page: Page, button: Locator, notice: string): Promise<void> {
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() !== 'GET' && response.url().includes('/content-manager/collection-types/'),
  );
  await button.click();
  await answered;
  await page.getByText(notice).last().waitFor();
}

async function currentEntryId(page: Page): Promise<string> {
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
