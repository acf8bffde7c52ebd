import type { Page } from '@playwright/test';

/** Uploads a file into the first empty place for one inside a part of the form. */
export async function uploadFile(page: Page, place: number, file: string): Promise<void> {
  await page
    .getByRole('button', { name: /Click to add an asset/ })
    .nth(place)
    .click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByRole('button', { name: 'Add more assets' }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Upload 1 asset to the library' }).click();
  await dialog.getByRole('tab', { name: 'Selected files 1' }).waitFor();
  await dialog.getByRole('button', { name: 'Finish' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
