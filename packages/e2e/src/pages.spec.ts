import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { publishArticle, toSlug, unpublishArticle, writeArticle } from './admin/write-article.ts';
import { hasJava, listHtmlFaults, listW3cFaults } from './site/list-html-faults.ts';
import { listJsonLdFaults } from './site/list-json-ld-faults.ts';
import { listReferenceFaults } from './site/list-reference-faults.ts';
import { listRoutes } from './site/list-routes.ts';
import { shareOut } from './site/share-out.ts';
import { visit, walkSite, type VisitedPage } from './site/walk-site.ts';
import { watchPage } from './site/watch-page.ts';
import { expect, test } from './test.ts';

const widths = [320, 768, 1280];
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface State {
  name: string;
  width: number;
  media: Parameters<Page['emulateMedia']>[0];
}

/** How readers may meet a page; 320 pixels are what 1280 become when they are enlarged to 400 %. */
const states: State[] = [
  { name: 'as it comes', width: 1280, media: { forcedColors: 'none', reducedMotion: 'no-preference' } },
  { name: 'at 400 %', width: 320, media: { forcedColors: 'none', reducedMotion: 'no-preference' } },
  {
    name: 'in forced colours, still',
    width: 1280,
    media: { forcedColors: 'active', reducedMotion: 'reduce' },
  },
];

/** Of four editions, the second is withheld. */
const corrected = '/articles/we-sent-1912-reminders-for-the-wrong-day';
/** What no link leads to, and what it has to answer. */
const unlinked = {
  '/articles/no-such-article': 404,
  '/no/such/place': 404,
  '/articles?page=2': 200,
  '/articles?organisation=patient-contact-service&topic=plain-writing&year=2026': 200,
  '/articles?year=1999': 200,
  '/articles?topic=no-such-topic': 404,
  '/corrections?organisation=patient-contact-service': 200,
  '/corrections?organisation=no-such-body': 404,
  '/organisations/patient-contact-service?predecessors=include&role=lead': 200,
  '/organisations/patient-contact-service?role=supporting&year=1999': 200,
  '/search': 200,
  '/search?q=tide': 200,
  '/search?page=2&q=tide': 200,
  '/search?q=remindrs': 200,
  '/search?q=xylophone&year=1999': 200,
  '/search?q=the': 200,
  '/search?q=tide&topic=no-such-topic': 404,
  [`${corrected}/editions/2`]: 410,
  [`${corrected}/editions/5`]: 404,
  [`${corrected}/compare?from=1&to=2`]: 410,
};
const removedTitle = 'A tide that went out again';

let pages: VisitedPage[];

test.beforeAll(
  'walk every link from the front page, and see the pages that no link leads to',
  async ({ platform, editor }) => {
    test.setTimeout(180_000);
    const linked = await walkSite(platform.siteUrl);
    const removed = await writeArticle(editor, removedTitle);
    await publishArticle(editor, removed);
    await unpublishArticle(editor, removed);
    for (let number = 1; number <= 21; number += 1) {
      await publishArticle(editor, await writeArticle(editor, `Small tide number ${String(number)}`));
    }
    const others = [...Object.keys(unlinked), `/articles/${toSlug(removedTitle)}`];
    pages = [...linked, ...(await Promise.all(others.map((path) => visit(platform.siteUrl, path))))];
  },
);

test('every link leads to a page, and every route of the site was visited', () => {
  const found = pages.filter(({ status }) => status === 200);
  const expected: Record<string, number> = { ...unlinked, [`/articles/${toSlug(removedTitle)}`]: 410 };
  const wrong = pages.filter(({ path, status }) => status !== (expected[path] ?? 200));
  expect(wrong.map(({ path, status }) => `${path} ${String(status)}`)).toEqual([]);
  const missed = listRoutes().filter(({ pattern }) => !found.some(({ path }) => pattern.test(path)));
  expect(missed.map(({ name }) => name)).toEqual([]);
});

test('no link is dead, no anchor is missing, and no picture lacks its size or words', async ({
  platform,
}) => {
  expect(await listReferenceFaults(platform.siteUrl, pages)).toEqual([]);
});

test('every page names its language and itself, and has one main part and heading, in the HTML', () => {
  const parts = [/<html[^>]* lang="[a-z]{2}/, /<title>[^<]{5,}<\/title>/, /<main\b/, /<h1\b/];
  const lacking = pages.flatMap(({ path, html }) =>
    parts
      .filter((part) => html.match(new RegExp(part, 'g'))?.length !== 1)
      .map((part) => `${path} ${part.source}`),
  );
  expect(lacking).toEqual([]);
  const titles = pages
    .filter(({ status }) => status === 200)
    .map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size, 'every page has a title of its own').toBe(titles.length);
});

test('every type and property of JSON-LD is of schema.org’s vocabulary', async () => {
  expect(await listJsonLdFaults(pages)).toEqual([]);
});

test('every page is valid HTML', async () => {
  expect(await listHtmlFaults(pages)).toEqual([]);
});

test('every page is valid HTML for the W3C’s checker', async () => {
  test.skip(!(await hasJava()), 'this machine has no Java');
  expect(await listW3cFaults(pages)).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('no page makes the browser or axe complain or scrolls sideways', async ({ page }) => {
      test.setTimeout(480_000);
      const { complaints } = watchPage(page);
      const found: string[] = [];
      let seen = 0;
      for (const { page: visited, states: own } of shareOut(pages, states, kindOf)) {
        const { path, status } = visited;
        complaints.length = 0;
        await page.goto(path);
        // The scripts only add to a page, so that axe has seen all of it with them.
        for (const state of javaScriptEnabled ? own : []) {
          found.push(...(await listBarriers(page, path, state)));
          seen += 1;
        }
        found.push(...(await listOverflows(page, path)));
        const expected = /status of 4\d\d/;
        found.push(...complaints.filter((complaint) => status === 200 || !expected.test(complaint)));
      }
      if (javaScriptEnabled) process.stdout.write(`axe looked at ${seen} states of ${pages.length} pages\n`);
      expect(found).toEqual([]);
    });
  });
}

/** What kind of page it is: its route, how it was answered, and whether it was asked for something. */
const kindOf = ({ path, status }: VisitedPage) =>
  [listRoutes().find(({ pattern }) => pattern.test(path))?.name, status, path.includes('?')].join(' ');

/** What axe has against a page in one of its states. */
async function listBarriers(page: Page, path: string, state: State): Promise<string[]> {
  await page.setViewportSize({ width: state.width, height: 900 });
  await page.emulateMedia(state.media);
  expect(page.frames(), 'axe looks into no frames here').toHaveLength(1);
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${path}, ${state.name}: ${id}: ${html}`),
  );
}

async function listOverflows(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await measureOverflow(page);
    if (wide > 0) found.push(`${path} is ${String(wide)} px wider than ${String(width)} px`);
  }
  return found;
}

/** The header folds its menu a moment after the window has changed: only what stays too wide counts. */
async function measureOverflow(page: Page): Promise<number> {
  const deadline = Date.now() + 1000;
  for (;;) {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide <= 0 || Date.now() > deadline) return wide;
    await page.waitForTimeout(50);
  }
}
