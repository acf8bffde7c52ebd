import { describe, expect, it } from 'vitest';
import { attributionOf } from './attribution.js';

const url = 'https://blog.example.org/articles/first';
const byline = (name: string) => ({ name, role: null, author: null, organisations: [] });
const owner = {
  type: 'organisation' as const,
  id: 'o1',
  slug: 'tidewater',
  url: 'https://blog.example.org/organisations/tidewater',
  name: 'Tidewater Trust',
  shortName: null,
  kind: 'charity' as const,
  closedOn: null,
};
const article = { title: 'Our first year', url, leadOrganisations: [owner] };

describe('the line below a copy', () => {
  it.each([
    [
      ['Ada Quill'],
      { id: 'OGL-UK-3.0' as const, holder: 'Tidewater Trust' },
      `Ada Quill, Tidewater Trust: “Our first year”. Open Government Licence v3.0. ${url}`,
    ],
    [
      ['Ada Quill', 'Ben Ro', 'Cai Ash'],
      { id: 'all-rights-reserved' as const, holder: 'Lantern Works' },
      `Ada Quill, Ben Ro and Cai Ash, Tidewater Trust: “Our first year”. All rights reserved. © Lantern Works. ${url}`,
    ],
  ])('of %s under %o', (names, licence, line) => {
    expect(attributionOf({ ...article, bylines: names.map(byline), licence })).toBe(line);
  });
});
