import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than the longest form has. */
const most = 200;

/** Presses Tab until one of these has the focus, as whoever has no mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(most)} presses of ${key} do not lead to ${String(target)}`);
}

/** Leads to a button or link with Tab, and presses it. */
export async function pressKeysAt(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Leads to a field with Tab, and types into it in place of what it says. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await expect(target).toHaveValue(text);
}

/** Links an entry in a field of relations, by typing its name and choosing it from the list that opens. */
export async function chooseByKeys(page: Page, target: Locator, name: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(name);
  const option = page.getByRole('option', { name, exact: true }).first();
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    const id = await option.getAttribute('id', { timeout: 1_000 });
    await expect(target).toHaveAttribute('aria-activedescendant', id ?? '', { timeout: 300 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(target).toHaveValue('');
}

const hasFocus = (target: Locator) =>
  target.evaluateAll((nodes) => nodes.some((node) => node === document.activeElement));
