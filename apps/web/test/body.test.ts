import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { item, startFixtureCms, type FixtureCms } from './fixture-cms';
import { article } from './sample-content';
import { startSite, type RunningSite } from './start-site';

let cms: FixtureCms;
let web: RunningSite;

beforeAll(async () => {
  cms = await startFixtureCms();
  web = await startSite(cms.url);
});
afterAll(async () => {
  await web.stop();
  await cms.stop();
});

const read = async (path: string) => {
  const response = await web.get(path);
  return { response, html: (await response.text()).replaceAll('<!-- -->', '') };
};

describe('a body', () => {
  it('shows every block, and nothing of one it does not know', async () => {
    const html = (await read('/articles/the-booking-harbour')).html;
    for (const part of [
      '<h2 id="what-changed" class="nhsuk-heading-l"><a class="shoal-heading-link" href="#what-changed">What changed</a></h2>',
      '<h3 id="a-level-was-skipped"',
      '<li>boats<ol class="nhsuk-list nhsuk-list--number"><li>sail</li></ol></li>',
      '<code>const tide = 1;\nexport { tide };</code>',
      'alt="Fishing boats in a small harbour at dawn"',
      'harbour-640.webp 640w',
      'class="shoal-figure__caption">The harbour, where the idea came from.',
      '<blockquote><p>We stopped guessing.</p><p>Then we asked.</p></blockquote>',
      '<th scope="col" class="nhsuk-table__header nhsuk-table__header--numeric">2022</th>',
      '<th scope="row" class="nhsuk-table__header">North quay</th>',
      'A day at the quay (video on YouTube)',
      'Full report (PDF, 545KB, Welsh)',
      'Join the next tide',
    ])
      expect(html).toContain(part);
    expect(html).not.toContain('poll');
  });

  it('is read from the right in languages that are, and a quote from the side of its own', async () => {
    const quote = { type: 'quote', source: null, url: null } as const;
    const bodyBlocks = [
      { ...quote, text: 'The tide turned.', language: 'en-GB' },
      { ...quote, text: 'عاد المد.', language: null },
    ];
    const arabic = article('arabic', { language: 'ar', bodyBlocks });
    cms.respond('/api/v1/articles/arabic', item(arabic, ['article:arabic']));
    const { html } = await read('/articles/arabic');
    for (const tag of ['<h1', '<p class="nhsuk-lede-text', '<div class="shoal-body"'])
      expect(html).toMatch(new RegExp(`${tag}[^>]* lang="ar" dir="rtl"`));
    expect(html).toContain('<blockquote lang="en-GB" dir="ltr"><p>The tide turned.');
    expect(html).toContain('<blockquote><p>عاد المد.');
  });

  it('cannot bring in markup, wherever it is tried', async () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const text = [{ type: 'text' as const, text: evil, code: true, bold: true }];
    const hostile = article('evil', {
      title: evil.slice(0, 150),
      summary: evil,
      disclosures: [{ kind: 'other', text: evil }],
      bylines: [
        { name: evil, role: evil, author: null, organisations: [{ name: evil, organisation: null }] },
      ],
      bodyBlocks: [
        {
          type: 'prose',
          content: [
            { type: 'heading', level: 2, children: text },
            { type: 'code', language: evil.slice(0, 50), text: evil },
          ],
        },
        { type: 'quote', text: evil, source: evil, url: null, language: null },
        {
          type: 'table',
          caption: evil,
          headerRow: true,
          headerColumn: true,
          rows: [
            [evil, evil],
            [evil, evil],
          ],
        },
        { type: 'details', summary: evil, content: [{ type: 'paragraph', children: text }] },
        { type: 'warning', heading: evil, content: [{ type: 'paragraph', children: text }] },
      ],
    });
    cms.respond('/api/v1/articles/evil', item(hostile, ['article:evil']));
    const { response, html } = await read('/articles/evil');
    expect(response.status).toBe(200);
    expect(html).not.toMatch(/<img src=x|<script>alert/);
    expect(html).not.toMatch(/id="[^"]*[<>]/);
  });
});
