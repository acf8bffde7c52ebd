import { describe, expect, it } from 'vitest';
import { article, authorRef, inés, lantern, summarise, tidewater } from '../../test/sample-content';
import { listSignatures } from './list-signatures';

const signed = (day: string, role: string | null, organisation?: { name: string }) =>
  summarise(
    article(`on-${day}`, {
      date: `${day}T10:00:00.000Z`,
      bylines: [
        { name: 'Bo Ek', role: 'Editor', author: authorRef('bo-ek', 'Bo Ek'), organisations: [] },
        {
          name: inés.name,
          role,
          author: inés,
          organisations: organisation ? [{ name: organisation.name, organisation: null }] : [],
        },
      ],
    }),
  );

describe('the bylines of an author', () => {
  it('are put together by role and organisation, with when they were first and last signed so', () => {
    const articles = [
      signed('2024-03-05', 'Head of design', tidewater),
      signed('2023-01-01', 'Head of design', tidewater),
      signed('2022-06-01', 'Designer', lantern),
      signed('2021-06-01', 'Head of design', tidewater),
    ];
    expect(listSignatures(articles, inés.id)).toEqual([
      {
        ...{ role: 'Head of design', organisations: [tidewater.name], count: 3 },
        ...{ from: '2021-06-01T10:00:00.000Z', to: '2024-03-05T10:00:00.000Z' },
      },
      {
        ...{ role: 'Designer', organisations: [lantern.name], count: 1 },
        ...{ from: '2022-06-01T10:00:00.000Z', to: '2022-06-01T10:00:00.000Z' },
      },
    ]);
  });

  it('of others, and those that say nothing but the name, are left out', () => {
    expect(listSignatures([signed('2024-03-05', null)], inés.id)).toEqual([]);
    expect(listSignatures([signed('2024-03-05', 'Designer')], 'somebody-else')).toEqual([]);
  });
});
