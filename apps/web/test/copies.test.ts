import type { Article } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';
import { everyBlock } from './every-block';
import { editions, item, problem, type FixtureCms } from './fixture-cms';
import { article, image } from './sample-content';
import { edition } from './sample-editions';
import type { RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

async function read(ending: string, more: Partial<Article> = {}) {
  cms.respond('/api/v1/articles/tides', item(article('tides', more), ['article:tides']));
  const response = await web.get(`/articles/tides${ending}`);
  return { response, type: response.headers.get('content-type'), text: await response.text() };
}

const team = { ...article('x').bylines[1]!, name: 'Health and Letters, Unit' };

describe('an article as Markdown', () => {
  it('begins with its facts, none of which can be taken for another', async () => {
    const correction = { severity: 'detail' as const, text: 'It was "noon".\n---' };
    cms.respond('/api/v1/articles/tides/editions', editions('tides', [edition('tides', { correction })]));
    const { response, type, text } = await read('.md', { title: 'Tides: a "guide" --- # 1' });
    expect([response.status, type]).toEqual([200, 'text/markdown; charset=utf-8']);
    expect(response.headers.get('cache-tag')?.split(',')).toContain('article:tides');
    const [, facts = '', body = ''] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(text) ?? [];
    const known = Object.fromEntries(
      facts.split('\n').map((line) => {
        const [name = '', ...rest] = line.split(': ');
        return [name, JSON.parse(rest.join(': ')) as unknown];
      }),
    );
    expect(known).toMatchObject({
      title: 'Tides: a "guide" --- # 1',
      authors: [{ name: 'Inés Okoro', role: 'Head of design' }, { name: 'Tom Ashgrove' }],
      edition: 1,
      corrections: [{ text: 'It was "noon".\n---' }],
      licence: { id: 'OGL-UK-3.0', holder: 'Tidewater Health Board' },
    });
    expect(body).toMatch(/^# Tides: a "guide" --- # 1\n\nA year of small changes/);
  });

  it('holds every block', async () => {
    const { text } = await read('.md', { bodyBlocks: everyBlock });
    for (const part of [
      '## What changed',
      'We began with **bold**, *stressed*, ~~struck~~ and `npm start`, and [a guide to booking](https://example.org/guide).',
      '- boats\n  1. sail\n- nets',
      '> A quote within prose.',
      '```ts\nconst tide = 1;\nexport { tide };\n```',
      '![Fishing boats in a small harbour at dawn](https://blog.example.org/media/',
      '> We stopped guessing.\n>\n> Then we asked.\n>\n> [— Ada Finch, service manager](https://example.org/quote)',
      '> **Old numbers**\n>\n> The numbers below are from 2022.',
      '**How we counted**\n\nBy hand.',
      '| North quay | 1,204 | 1,511 |',
      '[A day at the quay](https://www.youtube.com/watch?v=abc)\n\nGulls cry.',
      '[Full report](https://blog.example.org/media/',
      '[Join the next tide](https://example.org/join)',
    ])
      expect(text).toContain(part);
  });

  it('takes no words for marks, and leaves out pictures that may not be reused', async () => {
    const words = '*not stressed* <b>nor bold</b> [nor](a link)\n# nor a heading';
    const { text } = await read('.md', {
      leadImage: { ...image, syndicate: false },
      bodyBlocks: [
        { type: 'prose', content: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
      ],
    });
    expect(text).toContain('\\*not stressed\\* \\<b>nor bold\\</b> \\[nor]\\(a link)\n\\# nor a heading');
    expect(text).not.toContain('![');
  });
});

describe('an article to be cited', () => {
  it('is BibTeX, in which nothing of it is a command', async () => {
    const bylines = [article('x').bylines[0]!, team];
    const { type, text } = await read('/cite.bib', { title: 'Ebb & {flow}: 100% \\of $1_000 #~^', bylines });
    expect(type).toBe('application/x-bibtex; charset=utf-8');
    expect(text).toBe(
      [
        '@misc{tides,',
        '  title = {{Ebb \\& \\{flow\\}: 100\\% \\textbackslash{}of \\$1\\_000 \\#\\textasciitilde{}\\textasciicircum{}}},',
        '  author = {Inés Okoro and {Health and Letters, Unit}},',
        '  year = {2024},',
        '  month = {3},',
        '  publisher = {Tidewater Health Board},',
        '  howpublished = {Harbour Notes},',
        '  url = {https://blog.example.org/articles/tides},',
        '  language = {en-GB},',
        '  note = {Edition 1}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is RIS, a line to each fact whatever it holds', async () => {
    const { type, text } = await read('/cite.ris', { summary: 'One line.\r\nER  - and no end of it here.' });
    expect(type).toBe('application/x-research-info-systems; charset=utf-8');
    expect(text.startsWith('TY  - BLOG\r\nTI  - What we learnt from tides\r\nAU  - Inés Okoro\r\n')).toBe(
      true,
    );
    expect(text).toContain('AB  - One line. ER - and no end of it here.\r\n');
    expect(text.match(/^ER {2}-/gm)).toHaveLength(1);
  });

  it('is CSL-JSON, dated by where it first came out', async () => {
    const { type, text } = await read('/cite.csl.json', {
      date: '2018-08-06T00:00:00.000Z',
      originallyPublished: { on: '2018-08-06', url: null, publisher: 'The Coastal Gazette' },
    });
    expect(type).toBe('application/vnd.citationstyles.csl+json; charset=utf-8');
    expect(JSON.parse(text)).toEqual([
      expect.objectContaining({
        type: 'post-weblog',
        author: [{ literal: 'Inés Okoro' }, { literal: 'Tom Ashgrove' }],
        issued: { 'date-parts': [[2018, 8, 6]] },
        'container-title': 'The Coastal Gazette',
        URL: 'https://blog.example.org/articles/tides',
      }),
    ]);
  });

  it('is linked from its page', async () => {
    const { text } = await read('');
    for (const ending of ['.md', '/cite.bib', '/cite.ris', '/cite.csl.json'])
      expect(text).toContain(`href="/articles/tides${ending}"`);
    expect(text).toMatch(/<link rel="alternate" type="text\/markdown" href="[^"]*\/articles\/tides\.md"/);
  });
});

describe('a copy of what is not there', () => {
  const endings = ['.md', '/cite.bib', '/cite.ris', '/cite.csl.json'];

  it.each(endings)('%s is absent, gone, moved or broken, as its article is', async (ending) => {
    expect((await web.get(`/articles/never-was${ending}`)).status).toBe(404);
    const removed = {
      removedAt: '2024-03-05T09:30:00.000Z',
      reason: null,
      explanation: null,
      replacement: null,
    };
    cms.respond(
      '/api/v1/articles/gone',
      problem(410, 'removed', { ...removed, digest: null }, ['article:1']),
    );
    expect((await web.get(`/articles/gone${ending}`)).status).toBe(410);
    cms.respond('/api/v1/articles/old', (_, response) => {
      const location = 'https://blog.example.org/api/v1/articles/new';
      response.writeHead(308, { location, 'content-type': 'application/json', 'cache-tag': 'article:2' });
      response.end(JSON.stringify({ data: { type: 'moved', slug: 'new', url: location } }));
    });
    const moved = await web.get(`/articles/old${ending}`);
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/articles/new${ending}`]);
    cms.respond('/api/v1/articles/broken', problem(503, 'unavailable'));
    expect((await web.get(`/articles/broken${ending}`)).status).toBe(503);
  });

  it('has one address', async () => {
    const { response } = await read('/article.md');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/articles/tides.md']);
  });
});
