import { describe, expect, it } from 'vitest';
import { concernedBy, tagsOfChange } from './tags.js';

const item = { type: 'article' as const, id: 'x' };
const links = [
  { role: 'organisation' as const, id: 'o1' },
  { role: 'author' as const, id: 'a1' },
  { role: 'topic' as const, id: 't1' },
  { role: 'mention' as const, id: 'o2' },
];
const before = concernedBy('old', links);

describe('the tags of a change', () => {
  it('expire the item, its addresses and each list that it is or was in', () => {
    const after = { ...before, slug: 'new', organisations: ['o3'] };
    const { expire } = tagsOfChange({ event: 'moved', item, before, after });
    expect(new Set(expire)).toEqual(
      new Set([
        'article:x',
        'any:article',
        'list:article',
        'address:article:old',
        'address:article:new',
        'list:article:organisation:o1',
        'list:article:organisation:o3',
        'list:article:author:a1',
        'list:article:topic:t1',
      ]),
    );
  });

  it('refresh what counts articles or chooses them for what they share', () => {
    const { refresh } = tagsOfChange({ event: 'updated', item, before, after: before });
    expect(refresh).toEqual([
      'count:article',
      'related:organisation:o1',
      'related:author:a1',
      'related:topic:t1',
      'related:organisation:o2',
    ]);
  });

  it.each(['withdrawn', 'removed', 'withheld'])(
    'purge the texts that are no longer to be read: %s',
    (event) => {
      const { purge } = tagsOfChange({ event, item, before, after: null });
      expect(purge).toEqual(['article:x', 'text:article']);
    },
  );

  it.each(['published', 'updated', 'corrected', 'restored', 'moved'])(
    'purge nothing otherwise: %s',
    (event) => {
      expect(tagsOfChange({ event, item, before, after: before }).purge).toEqual([]);
    },
  );

  it('of an author who changes employer name no narrowed list, as there is none of authors', () => {
    const employed = concernedBy('ada', [{ role: 'employer', id: 'o1' }]);
    const tags = tagsOfChange({
      event: 'updated',
      item: { type: 'author', id: 'a1' },
      before: null,
      after: employed,
    });
    expect(employed.organisations).toEqual(['o1']);
    expect(tags).toEqual({
      expire: ['author:a1', 'any:author', 'list:author', 'address:author:ada'],
      refresh: [],
      purge: [],
    });
  });
});
