import { measureVisit } from './site/measure-visit.ts';
import { expect, test } from './test.ts';

/** An article with a picture at its head, and one with words alone. */
const articles = ['how-we-cut-our-appointment-letter-to-one-page', 'how-to-say-that-you-are-not-sure'];
const screens = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

test('a first visit to an article loads little, from here alone, and nothing jumps', async ({
  browser,
  platform,
}) => {
  for (const slug of articles) {
    for (const [screen, viewport] of Object.entries(screens)) {
      // A browser context of its own has kept nothing.
      const context = await browser.newContext({ viewport });
      const visit = await measureVisit(await context.newPage(), `${platform.siteUrl}/articles/${slug}`);
      await context.close();
      const { requests, pictures, bytes, pictureBytes, largest, shift, elsewhere } = visit;
      process.stdout.write(
        `${slug}, ${screen}: ${requests} requests and ${pictures} pictures, ${toKb(bytes)} KB and ${toKb(pictureBytes)} KB of pictures; largest: ${largest}; shift ${shift}\n`,
      );
      expect(requests).toBeLessThanOrEqual(5);
      expect(bytes).toBeLessThanOrEqual(60_000);
      expect(elsewhere).toEqual([]);
      expect(['H1', 'P', 'IMG shoal-figure']).toContain(largest);
      expect(shift).toBe(0);
    }
  }
});

const toKb = (bytes: number) => (bytes / 1000).toFixed(1);
