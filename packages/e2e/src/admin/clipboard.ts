import type { Locator, Page } from '@playwright/test';

/** Copies what another program would have put on the clipboard: by the browser's own copying, which takes HTML as it is. */
export async function copyAs(page: Page, contents: Record<string, string>): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((given) => {
    const fill = (event: ClipboardEvent) => {
      for (const [type, text] of Object.entries(given)) event.clipboardData?.setData(type, text);
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('copy', fill, { capture: true, once: true });
  }, contents);
  await page.keyboard.press('ControlOrMeta+C');
}

/** Pastes at the end of an editor of running text, with the keys that an editor presses. */
export async function pasteAtEnd(page: Page, editor: Locator, keys = 'ControlOrMeta+V'): Promise<void> {
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press(keys);
}
