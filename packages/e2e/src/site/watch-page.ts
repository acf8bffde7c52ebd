import type { Page } from '@playwright/test';

/** Notes everything that a browser complains of on a page: errors, warnings, refusals of its policy, failed loads. */
export function watchPage(page: Page): { complaints: string[] } {
  const complaints: string[] = [];
  const note = (what: string) => complaints.push(`${new URL(page.url()).pathname} ${what}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser itself gives up a picture when the window grows and a larger one fits better, and the icon of a page
    // that is left before it is there.
    const isPicture = request.resourceType() === 'image' || /\/favicon\b/.test(request.url());
    const givenUp = isPicture && reason === 'net::ERR_ABORTED';
    if (!givenUp) note(`${request.url()} failed: ${reason}`);
  });
  return { complaints };
}
