import { describe, expect, it } from 'vitest';
import { editionDocumentSchema } from '../article-edition.js';
import { exampleArticle } from '../testing/examples.js';
import { compareDocuments } from './compare-documents.js';
import { editionToComparable } from './edition-to-comparable.js';

describe('an edition of the Content API', () => {
  const said = editionDocumentSchema.parse(exampleArticle);

  it('can be compared as it is, whatever its blocks', () => {
    const unknown = { type: 'unknown' as const, block: { type: 'poll' } };
    const later = { ...said, title: 'Two harbours', bodyBlocks: [...said.bodyBlocks, unknown] };
    const comparison = compareDocuments(editionToComparable(said), editionToComparable(later));
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(['title']);
  });

  it('differs where its topics, disclosures or licence do', () => {
    const later = {
      ...said,
      topics: [],
      licence: { ...said.licence, id: 'CC0-1.0' as const },
      disclosures: [{ kind: 'ai' as const, text: 'A program drew the chart.' }],
    };
    const { changes } = compareDocuments(editionToComparable(said), editionToComparable(later));
    expect(changes.map(({ change, kind }) => `${change} ${kind}`)).toEqual(
      expect.arrayContaining(['removed topic', 'added disclosure', 'removed licence', 'added licence']),
    );
  });
});
