import { describe, expect, it } from 'vitest';
import { jsEnabledSnippet } from '../js-enabled';
import { stripScripts } from './strip-scripts';

describe('stripping scripts', () => {
  it.each([
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script id="_R_">\nrequestAnimationFrame(function(){})\n</script>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="modulepreload" href="/a.js"/>',
  ])('takes out %s', (tag) => {
    expect(stripScripts(`<p>a</p>${tag}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  it.each([
    `<script>${jsEnabledSnippet}</script>`,
    '<script type="application/ld+json">{"a":"\\u003c"}</script>',
    '<script type="module" src="/assets/start.js"></script>',
    '<link rel="preload" as="image" href="/a.webp"/>',
    '<link rel="stylesheet" href="/a.css"/>',
  ])('leaves %s', (tag) => {
    expect(stripScripts(tag)).toBe(tag);
  });
});
