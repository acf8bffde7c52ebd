import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reservedPageSlugs } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';

const source = path.join(import.meta.dirname, '../src');

describe('no standing page may take an address', () => {
  it('that a route of the site has', () => {
    const routes = readdirSync(path.join(source, 'app'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[[(_@]|\./.test(entry.name))
      .map(({ name }) => name);
    expect(routes.length).toBeGreaterThan(3);
    for (const route of routes) expect(reservedPageSlugs).toContain(route);
  });

  it('that the front door answers itself', () => {
    const handler = readFileSync(path.join(source, 'server/kinds-of-target.ts'), 'utf8');
    const words = ['api', 'media', 'healthz', 'readyz', 'assets'];
    for (const word of words) {
      expect(handler).toContain(word);
      expect(reservedPageSlugs).toContain(word);
    }
  });
});

describe('pages that would need the scripts of Next', () => {
  it('are not there', () => {
    const files = readdirSync(path.join(source, 'app'), { recursive: true, encoding: 'utf8' });
    expect(
      files.filter((file) => /(^|\/)(loading|error|global-error|template|default)\.tsx$/.test(file)),
    ).toEqual([]);
  });
});
