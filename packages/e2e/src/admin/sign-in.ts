import type { Page } from '@playwright/test';
import { z } from 'zod';

/** Who signs in to the admin. */
export interface Account {
  email: string;
  password: string;
}

/** What Strapi answers to who may sign in. */
export const signedInAnswer = z.object({ data: z.object({ token: z.string() }) });

/** Signs in to Strapi's admin and waits for its first page. */
export async function signIn(page: Page, cmsUrl: string, account: Account): Promise<void> {
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.getByRole('textbox', { name: 'Email' }).fill(account.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(account.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
}

/** Gives the browser what signing in leaves in it: loading the admin for its form alone takes seconds. */
export async function enterSignedIn(page: Page, cmsUrl: string, account: Account): Promise<void> {
  const answer = await page.request.post(`${cmsUrl}/admin/login`, { data: account, failOnStatusCode: true });
  const { data } = signedInAnswer.parse(await answer.json());
  await page.context().addCookies([{ name: 'jwtToken', value: data.token, url: cmsUrl }]);
}
