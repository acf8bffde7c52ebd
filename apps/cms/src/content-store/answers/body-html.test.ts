import type { Inline, KnownBlock } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';
import { bodyHtml } from './body-html.js';
import { linkAddress } from './link-address.js';

const siteUrl = 'https://blog.example.org';
const address = linkAddress(siteUrl, `${siteUrl}/articles/first`);
const html = (...blocks: KnownBlock[]) => bodyHtml(blocks, address);

const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [words(text)] });
const prose = (...children: Inline): KnownBlock => ({
  type: 'prose',
  content: [{ type: 'paragraph', children }],
});
const file = { url: `${siteUrl}/media/0a/team.jpg`, width: 1600, height: 900, mimeType: 'image/jpeg' };
const image = {
  file: {
    ...file,
    size: 1,
    variants: [{ ...file, url: `${siteUrl}/media/0a/team-320.webp`, width: 320, height: 180 }],
  },
  alt: 'Six "people"',
  caption: 'The team',
  credit: 'Jo Marsh',
  licence: 'CC-BY-4.0' as const,
  rightsHolder: 'Tide & Co',
  sourceUrl: '/pictures',
  syndicate: true,
};

describe('a body as HTML', () => {
  it('marks up running text', () => {
    const marked: Inline = [
      { ...words('a < b'), bold: true, italic: true, code: true },
      { ...words('gone'), strikethrough: true },
      words(' one\ntwo'),
    ];
    expect(html(prose(...marked))).toBe(
      '<p><strong><em><code>a &lt; b</code></em></strong><s>gone</s> one<br>two</p>',
    );
  });

  it('keeps headings, quotes, code and lists within lists', () => {
    const item = (text: string) => ({ type: 'list-item' as const, children: [words(text)] });
    const content = [
      { type: 'heading' as const, level: 3, children: [words('How')] },
      { type: 'quote' as const, children: [words('It helped.')] },
      { type: 'code' as const, language: 'ts', text: 'a <\n  b' },
      {
        type: 'list' as const,
        format: 'ordered' as const,
        children: [
          item('plan'),
          { type: 'list' as const, format: 'unordered' as const, children: [item('early')] },
          item('do'),
        ],
      },
    ];
    expect(html({ type: 'prose', content })).toBe(
      '<h3>How</h3><blockquote><p>It helped.</p></blockquote>' +
        '<pre><code class="language-ts">a &lt;\n  b</code></pre>' +
        '<ol><li>plan<ul><li>early</li></ul></li><li>do</li></ol>',
    );
  });

  it('shows a picture with its sizes, caption, credit and licence', () => {
    expect(html({ type: 'figure', image })).toBe(
      `<figure><img src="${siteUrl}/media/0a/team.jpg" srcset="${siteUrl}/media/0a/team-320.webp 320w, ${siteUrl}/media/0a/team.jpg 1600w" width="1600" height="900" alt="Six &quot;people&quot;">` +
        `<figcaption><p>The team</p><p><small><a href="${siteUrl}/pictures">Image: Jo Marsh, © Tide &amp; Co</a>. ` +
        '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a></small></p></figcaption></figure>',
    );
  });

  it('leaves out a picture that may not be reused, and all that is said of it', () => {
    const withheld: KnownBlock = { type: 'figure', image: { ...image, syndicate: false } };
    expect(html(prose(words('Before.')), withheld, prose(words('After.')))).toBe(
      '<p>Before.</p>\n<p>After.</p>',
    );
  });

  it('gives tables a caption, and headings a scope', () => {
    const rows = [
      ['', 'March'],
      ['Visits', '120'],
    ];
    const table = { type: 'table' as const, caption: 'Visits', rows };
    expect(html({ ...table, headerRow: true, headerColumn: true })).toBe(
      '<table><caption>Visits</caption><thead><tr><td></td><th scope="col">March</th></tr></thead>' +
        '<tbody><tr><th scope="row">Visits</th><td>120</td></tr></tbody></table>',
    );
    expect(html({ ...table, headerRow: false, headerColumn: false })).not.toMatch(/<th/);
  });

  it('says whose words a quote is, and where they stand', () => {
    const quote = { type: 'quote' as const, text: 'One.\n\nTwo.', source: 'A nurse', language: 'cy' };
    expect(html({ ...quote, url: '/said' })).toBe(
      `<figure><blockquote cite="${siteUrl}/said" lang="cy"><p>One.</p><p>Two.</p></blockquote>` +
        `<figcaption><a href="${siteUrl}/said">A nurse</a></figcaption></figure>`,
    );
    expect(html({ ...quote, url: null, source: null, language: null })).toBe(
      '<blockquote><p>One.</p><p>Two.</p></blockquote>',
    );
  });

  it.each<[string, KnownBlock, string]>([
    ['an inset', { type: 'inset', content: [paragraph('Mind.')] }, '<aside><p>Mind.</p></aside>'],
    [
      'a warning',
      { type: 'warning', heading: 'First', content: [paragraph('Mind.')] },
      '<aside><p><strong>First</strong></p><p>Mind.</p></aside>',
    ],
    [
      'details',
      { type: 'details', summary: 'How', content: [paragraph('So.')] },
      '<details><summary>How</summary><p>So.</p></details>',
    ],
    [
      'a video, with its transcript',
      {
        type: 'video',
        provider: 'vimeo',
        url: 'https://vimeo.com/1',
        title: 'A day',
        transcript: [paragraph('Hello.')],
      },
      '<p><a href="https://vimeo.com/1">A day (video on Vimeo)</a></p><details><summary>Transcript of “A day”</summary><p>Hello.</p></details>',
    ],
    [
      'a file, with its type and size',
      {
        type: 'attachment',
        title: 'Our plan',
        url: `${siteUrl}/media/2c/plan.pdf`,
        mimeType: 'application/pdf',
        size: 120_400,
        language: 'cy',
      },
      `<p><a href="${siteUrl}/media/2c/plan.pdf" type="application/pdf" hreflang="cy">Our plan (PDF, 120KB)</a></p>`,
    ],
    [
      'an action',
      { type: 'action', label: 'Apply', url: '/apply' },
      `<p><a href="${siteUrl}/apply">Apply</a></p>`,
    ],
  ])('has %s', (_what, block, expected) => {
    expect(html(block)).toBe(expected);
  });

  it.each([
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&amp;b=2'],
    ['mailto:team@example.org', 'mailto:team@example.org'],
    ['/about', `${siteUrl}/about`],
    ['#notes', `${siteUrl}/articles/first#notes`],
  ])('a link to %s leads there from anywhere', (url, href) => {
    expect(html(prose({ type: 'link', url, children: [words('there')] }))).toBe(
      `<p><a href="${href}">there</a></p>`,
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'java\nscript:alert(1)'])(
    'a link to %j, should one ever be stored, is words only',
    (url) => {
      const link: Inline = [{ type: 'link', url, children: [words('there')] }];
      expect(html(prose(...link), { type: 'action', label: 'Apply', url })).toBe(
        '<p>there</p>\n<p>Apply</p>',
      );
    },
  );
});
