import { expect, test } from 'vitest';
import { listJsonLdFaults } from './list-json-ld-faults.ts';

const show = (path: string, data: object) => {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data });
  const html = `<script type="application/ld+json">${text}</script>`;
  return { path, status: 200, headers: new Headers(), html };
};
const author = { '@type': 'Person', name: 'Ada Finch' };

test('finds types and properties that schema.org does not have, and nothing else', async () => {
  const faults = await listJsonLdFaults([
    show('/sound', { '@type': 'BlogPosting', headline: 'Tides', author: [author] }),
    show('/type', { '@type': 'TidePosting' }),
    show('/property', { '@type': 'BlogPosting', tide: 'high' }),
    show('/inside', { '@type': 'BlogPosting', author: [{ ...author, tide: 'high' }] }),
  ]);
  expect(faults).toEqual([
    expect.stringMatching(/^\/type: .*TidePosting/),
    expect.stringMatching(/^\/property: .*"tide"/),
    expect.stringMatching(/^\/inside: .*"tide"/),
  ]);
});
