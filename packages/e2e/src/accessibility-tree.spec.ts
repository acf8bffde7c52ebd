import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transcribe } from './site/transcribe.ts';
import { expect, test } from './test.ts';

// First by name, since what other tests publish would be among the related articles.

/** Pages by what their transcript is called; the last words before the text that a reader came for. */
const pages = {
  'plain-article': {
    path: '/articles/how-we-cut-our-appointment-letter-to-one-page',
    body: 'For eleven years our appointment letter',
  },
  'corrected-withdrawn-and-succeeded-article': {
    path: '/articles/a-volunteer-lift-costs-less-than-a-missed-scan',
    body: 'When somebody misses a scan',
  },
};

/** What only groups others is passed through, not stopped at. */
const groups = /^(?:list|listitem|figure|region .*|navigation .*|complementary .*|table .*)$/;

for (const [name, { path, body }] of Object.entries(pages)) {
  test(`what a screen reader meets on a ${name.replaceAll('-', ' ')}`, async ({ page, platform }) => {
    await page.goto(path);
    const lines = (await transcribe(page)).map((line) => settle(line, platform.siteUrl));
    const main = lines.slice(lines.indexOf('main') + 1, lines.indexOf('contentinfo'));
    const stops = listStops(main);
    const before = stops.findIndex((stop) => stop.startsWith(body));
    expect(before, 'the text begins within twelve stops').toBeLessThan(12);
    expect(before).toBeGreaterThan(0);
    expect(listRepeated(main.map((line) => line.trim()))).toEqual([]);
    await expectKept(name, main);
  });
}

/** What speaks, in order. A list of links to parts of the page is one stop: one key leads past it. */
function listStops(lines: string[]): string[] {
  const stops: string[] = [];
  let skipDeeperThan = Infinity;
  for (const line of lines) {
    const depth = line.search(/\S/);
    if (depth > skipDeeperThan) continue;
    const isNavigation = line.trim().startsWith('navigation');
    skipDeeperThan = isNavigation ? depth : Infinity;
    if (isNavigation || !groups.test(line.trim())) stops.push(line.trim());
  }
  return stops;
}

/** What is told twice in a row: by a landmark and the heading it begins with, or by two stops after one another. */
function listRepeated(lines: string[]): string[] {
  const words = lines.map((line) =>
    line.replace(/^(?:heading \d:|listitem:|\w+(?= “)) ?/, '').replaceAll(/[“”[\]]/g, ''),
  );
  // A wide table stands in a region of its own, which scrolls with the keyboard and has to have a name.
  const isTable = (place: number) =>
    lines[place]?.startsWith('table “') || lines[place]?.startsWith('caption');
  return words.filter(
    (text, place) => !groups.test(text) && text === words[place + 1] && !isTable(place + 1),
  );
}

/** Without what changes from run to run: the port, and the day on which the sample was published. */
function settle(line: string, siteUrl: string): string {
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
  return line.replaceAll(siteUrl, 'https://site').replaceAll(today, '(today)');
}

/** Compares the main part with the transcript that is kept, or with `KEEP_TRANSCRIPTS=true` keeps this one, to be read by a person. */
async function expectKept(name: string, lines: string[]): Promise<void> {
  const file = join(import.meta.dirname, `../transcripts/${name}.txt`);
  const text = `${lines.join('\n')}\n`;
  if (process.env['KEEP_TRANSCRIPTS'] === 'true') await writeFile(file, text);
  expect(text).toBe(await readFile(file, 'utf8'));
}
