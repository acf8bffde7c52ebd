import type { Page } from '@playwright/test';

/** How many milliseconds passed until the editor could go on, and how many of them the page was at work. */
export interface Taken {
  ms: number;
  busyMs: number;
}

/** The form of articles in a browser. */
export interface Form {
  /** Loads the admin at an article's address. */
  load(id: string): Promise<Taken>;
  /** Opens an article that was looked for in the list. */
  openFromList(slug: string): Promise<Taken>;
  /** Writes a word twice into the summary, and waits until that is found. */
  check(): Promise<Taken>;
  /** Saves what was written. */
  save(): Promise<Taken>;
}

/** Speaks to the form as an editor does, with the pointer and the keys. */
export async function openForm(page: Page, cmsUrl: string): Promise<Form> {
  const time = await createTimer(page);
  const list = `${cmsUrl}/admin/content-manager/collection-types/api::article.article`;
  return {
    async load(id) {
      // What the page before was at work for is not counted along.
      await page.goto('about:blank');
      return time(() => page.goto(`${list}/${id}`).then(() => formIsReady(page)));
    },
    async openFromList(slug) {
      await page.goto(`${list}?page=1&pageSize=10&filters[$and][0][slug][$eq]=${slug}`);
      const cell = page.getByRole('row').nth(1).getByRole('gridcell').nth(1);
      await cell.waitFor();
      await listIsQuiet(page);
      return time(() => cell.click().then(() => formIsReady(page)));
    },
    check: () => check(page, time),
    save: () => save(page, time),
  };
}

type Timer = (act: () => Promise<unknown>) => Promise<Taken>;

/** On a machine that is busy with something else, the time that the page was at work says more than the clock. */
async function createTimer(page: Page): Promise<Timer> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readBusyMs = async () => {
    const { metrics } = await browser.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  return async (act) => {
    const busyBefore = await readBusyMs();
    const began = performance.now();
    await act();
    const ms = performance.now() - began;
    const busyMs = await readBusyMs();
    // A page that was loaded anew counts from nothing.
    return { ms, busyMs: busyMs < busyBefore ? busyMs : busyMs - busyBefore };
  };
}

/** An editor who looks for an article reads the list before choosing from it. */
const listIsQuiet = (page: Page) => page.waitForLoadState('networkidle');

async function formIsReady(page: Page): Promise<void> {
  await page.locator('[name="summary"]').waitFor();
  // What the panels beside the form say comes last.
  const said = page.getByText(/^Reading age|^Nothing found/).first();
  await said.waitFor();
}

let turn = 0;

async function check(page: Page, time: Timer): Promise<Taken> {
  turn += 1;
  await page.locator('[name="summary"]').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(`Saltmere printed the tide tables of year ${turn}, and the tide tid`);
  // Until nothing is being looked at any more.
  await page.waitForTimeout(1000);
  const found = page.getByRole('button', { name: /tide tide/ }).first();
  return time(() => page.keyboard.press('e').then(() => found.waitFor()));
}

async function save(page: Page, time: Timer): Promise<Taken> {
  await page.waitForTimeout(500);
  return time(async () => {
    const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await answered;
    await page.locator('button[aria-disabled="true"], button:disabled', { hasText: /^Save$/ }).waitFor();
  });
}
