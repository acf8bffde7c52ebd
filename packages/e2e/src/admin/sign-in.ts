import type { Page } from '@playwright/test';

/** Who signs in to the admin. */
export interface Account {
  email: string;
  password: string;
}

/** Signs in to Strapi's admin and waits for its first page. */
export async function signIn(page: Page, cmsUrl: string, account: Account): Promise<void> {
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.getByRole('textbox', { name: 'Email' }).fill(account.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(account.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
}
