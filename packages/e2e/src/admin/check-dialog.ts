import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Expects that axe has nothing against the dialog that is open. */
export async function checkDialog(page: Page): Promise<void> {
  // Strapi's own colours of a button under the pointer are not ours.
  await page.mouse.move(0, 0);
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}
