import { linkTargetSchema, type Inline, type KnownBlock } from '@shoal/content-schema';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bodyHtml } from './body-html.js';
import { linkAddress } from './link-address.js';

const siteUrl = 'https://blog.example.org';
const address = linkAddress(siteUrl, `${siteUrl}/articles/first`);
const file = { url: `${siteUrl}/media/0a/team.jpg`, width: 1600, height: 900, mimeType: 'image/jpeg' };
const image = {
  file: { ...file, size: 1, variants: [] },
  credit: null,
  licence: null,
  rightsHolder: null,
  syndicate: true,
};
const words = (text: string) => ({ type: 'text' as const, text });
const prose = (...children: Inline): KnownBlock => ({
  type: 'prose',
  content: [{ type: 'paragraph', children }],
});

describe('whatever an editor writes', () => {
  const sneaky = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</code></pre><svg onload=alert(1)>',
      "' onfocus='alert(1)",
      '<!--',
      ']]>',
      '&lt;b&gt;',
      'https://x.example/"onclick="alert(1)',
    ),
  );
  const inline = fc.oneof(
    sneaky.map(words),
    fc.record({
      type: fc.constant('link' as const),
      url: sneaky,
      children: fc.array(sneaky.map(words), { minLength: 1 }),
    }),
  );
  const blocks = fc.array(
    fc.oneof(
      fc.array(inline, { minLength: 1 }).map((children) => prose(...children)),
      fc
        .tuple(sneaky, sneaky, sneaky)
        .map(([text, source, url]) => ({ type: 'quote' as const, text, source, url, language: null })),
      fc.tuple(sneaky, sneaky).map(([caption, cell]) => ({
        type: 'table' as const,
        caption,
        headerRow: true,
        headerColumn: false,
        rows: [[cell], [cell]],
      })),
      fc.tuple(sneaky, sneaky, sneaky).map(([alt, caption, sourceUrl]) => ({
        type: 'figure' as const,
        image: { ...image, alt, caption, sourceUrl },
      })),
      sneaky.map((text) => ({
        type: 'prose' as const,
        content: [{ type: 'code' as const, language: text, text }],
      })),
    ),
    { minLength: 1, maxLength: 4 },
  );

  const harmless: Record<string, string[]> = {
    a: ['href', 'rel', 'type', 'hreflang'],
    img: ['src', 'srcset', 'width', 'height', 'alt'],
    blockquote: ['cite', 'lang'],
    th: ['scope'],
    code: ['class'],
    ...Object.fromEntries(
      'p pre br figure figcaption small table caption thead tbody tr td'.split(' ').map((name) => [name, []]),
    ),
  };

  /** Every element that a browser would make of it, with its attributes. */
  function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
    return node.childNodes.flatMap((child) => {
      expect(child.nodeName).not.toMatch(/^#comment|#documentType$/);
      return 'tagName' in child ? [child, ...elementsOf(child)] : [];
    });
  }

  it('a browser makes nothing of it but these elements, attributes and checked links', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        for (const { tagName, attrs } of elementsOf(parseFragment(bodyHtml(body, address)))) {
          expect(Object.keys(harmless)).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(harmless[tagName]).toContain(name);
            if (name === 'href' || name === 'cite') {
              expect(linkTargetSchema.safeParse(value).success).toBe(true);
              expect(value).toMatch(/^(https?:\/\/|mailto:|tel:)/);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
