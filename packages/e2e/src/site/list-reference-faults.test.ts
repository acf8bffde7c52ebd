import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listReferenceFaults } from './list-reference-faults.ts';
import { visit, walkSite } from './walk-site.ts';

const bodies: Record<string, string> = {
  '/': '<h1 id="top-of-it">Tides</h1><a href="/second#here">On</a><a href="https://elsewhere.example/">Out</a>',
  '/second':
    '<p id="here">Here.</p><a href="/#top-of-it">Back</a><a href="#">Up</a><a href="mailto:a@tide.example">Write</a>',
  '/picture.webp': 'bytes',
};
const sound =
  '<img src="/picture.webp" srcset="/picture.webp 320w" sizes="100vw" width="4" height="3" alt="" loading="lazy">';

let server: Server;
let siteUrl: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = bodies[request.url ?? ''];
    const type = request.url?.endsWith('.webp') ? 'image/webp' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body ?? 'Not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  siteUrl = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
});
afterAll(() => server.close());

const listFaults = async () =>
  listReferenceFaults(siteUrl, [...(await walkSite(siteUrl)), await visit(siteUrl, '/seeded')]);

it.each([
  ['nothing', sound, []],
  ['a dead link', '<a href="/third">', ['/seeded leads to /third, which answers 404']],
  [
    'a dead feed',
    '<link rel="alternate" href="/feed.atom">',
    ['/seeded leads to /feed.atom, which answers 404'],
  ],
  ['a missing anchor', '<a href="/second#there">', ['/seeded leads to no anchor #there of /second']],
  ['a missing anchor of its own', '<a href="#there">', ['/seeded leads to no anchor #there of /seeded']],
  [
    'a size of a picture that is gone',
    sound.replace('320w', '320w, /wide.webp 640w'),
    ['/seeded leads to /wide.webp, which answers 404'],
  ],
  [
    'a file of somebody else',
    '<script src="https://elsewhere.example/count.js"></script>',
    ['/seeded loads https://elsewhere.example/count.js from elsewhere'],
  ],
  ['no alternative', sound.replace(' alt=""', ''), ['/seeded: the picture /picture.webp has no alternative']],
  [
    'no height',
    sound.replace(' height="3"', ''),
    ['/seeded: the picture /picture.webp has no width or no height'],
  ],
  [
    'no width',
    sound.replace('width="4"', 'width=""'),
    ['/seeded: the picture /picture.webp has no width or no height'],
  ],
  [
    'no place',
    sound.replace(' sizes="100vw"', ''),
    ['/seeded: the picture /picture.webp has a choice of sizes and does not say how wide it stands'],
  ],
  [
    'no patience',
    sound.replace('lazy', 'eager'),
    ['/seeded: the picture /picture.webp is neither lazy nor urgent'],
  ],
])('finds %s', async (_what, seeded, faults) => {
  bodies['/seeded'] = seeded;
  expect(await listFaults()).toEqual(faults);
});
