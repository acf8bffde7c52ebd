import type { Page } from '@playwright/test';

/** Notes everything that a browser complains of on a page: errors, warnings, refusals of its policy, failed loads. */
export function watchPage(page: Page): { complaints: string[] } {
  const complaints: string[] = [];
  const note = (what: string) => complaints.push(`${new URL(page.url()).pathname} ${what}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) =>
    note(`${request.url()} failed: ${request.failure()?.errorText ?? ''}`),
  );
  return { complaints };
}
