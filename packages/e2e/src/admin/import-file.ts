import { expect, type Locator, type Page } from '@playwright/test';

/** Imports a file into the form that is open by its button, and answers the dialog that says what became of it. */
export async function importFile(page: Page, path: string): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a file' }).press('Enter');
  await (await chooser).setFiles(path);
  const dialog = page.getByRole('dialog', { name: /^Brought in from/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Closes what was read, and checks that the keyboard is where it was. */
export async function closeReport(page: Page, expected: Locator): Promise<void> {
  // It hears keys once it has the focus, which is a moment after it is seen.
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(expected).toBeFocused();
}
