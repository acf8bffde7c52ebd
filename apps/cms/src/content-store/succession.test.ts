import { organisationSchema } from '@shoal/content-schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../test/refusal-of.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../test/store-database.js';
import { storedOrganisation, storedSite } from '../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../test/test-database.js';
import { refuseSuccessionLoop } from '../publishing/refuse-succession-loop.js';
import { answerOrganisation } from './answers/organisation.js';
import { createLinks } from './answers/links.js';
import { getItemById } from './get-item.js';
import type { StoredItem } from './item-rows.js';
import { putItem } from './put-item.js';
import type { Link, Projection, StoredOrganisation } from './stored.js';

let database: TestDatabase;
let writer: StoreWriter;

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
});
afterAll(async () => {
  await writer.close();
  await database.drop();
});
beforeEach(async () => {
  await runStatement(database.url, 'truncate content.status cascade');
  await write(storedSite());
});

const write = (item: Projection) =>
  writer.transact((sql) => putItem(sql, item, { at: new Date('2026-01-01'), by: null }));

/** An organisation; one with a closing day may have successors. */
function organisation(
  id: string,
  closing: { on?: string; as?: StoredOrganisation['closedAs']; to?: string[] } = {},
): Projection {
  const { on = null, as = null, to = [] } = closing;
  const links = to.map((target): Link => ({ role: 'successor', id: target }));
  const item = storedOrganisation(id, `The ${id}`, {}, links);
  const successors = to.map((organisationId) => ({ organisationId, on: null, what: null }));
  return {
    ...item,
    summary: { ...item.summary, closedOn: on },
    document: { ...item.document, closedOn: on, closedAs: as, successors },
  };
}

async function read(id: string) {
  let answer: unknown;
  await writer.transact(async (sql) => {
    const found = await getItemById(sql, id);
    if (!found) throw new Error(`${id} is not stored`);
    const links = createLinks('https://blog.example.org', found.linked);
    answer = answerOrganisation(found.item as StoredItem<StoredOrganisation>, links);
  });
  const { successorsNow, predecessors, succession } = organisationSchema.parse(answer);
  const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug);
  return { now: slugs(successorsNow), before: slugs(predecessors), succession };
}

describe('who has the work now', () => {
  it('is the nearest that is open, by way of chains and splits', async () => {
    for (const id of ['harbour', 'beacon', 'tide']) await write(organisation(id));
    await write(organisation('mid', { on: '2022', as: 'split', to: ['tide', 'harbour'] }));
    await write(organisation('end', { on: '2020' }));
    await write(organisation('old', { on: '2019', as: 'split', to: ['mid', 'end', 'beacon', 'harbour'] }));
    expect((await read('old')).now).toEqual(['tide', 'harbour', 'beacon']);
    expect((await read('mid')).now).toEqual(['tide', 'harbour']);
    expect(await read('harbour')).toEqual({ now: [], before: ['mid', 'old'], succession: null });
  });

  it('does not go past one that is open', async () => {
    await write(organisation('far'));
    await write(organisation('near', { to: ['far'] }));
    await write(organisation('old', { on: '2019', to: ['near'] }));
    expect((await read('old')).now).toEqual(['near']);
  });

  it('ends in a loop that came about without our checks', async () => {
    await write(organisation('a', { on: '2019' }));
    await write(organisation('b', { on: '2020', to: ['a'] }));
    await write(organisation('a', { on: '2019', to: ['b'] }));
    expect((await read('a')).now).toEqual([]);
  });
});

describe('what became of it', () => {
  it.each([
    [{ on: '2023', as: 'merged', to: ['tide'] }, 'The old became part of The tide in 2023.'],
    [{ on: '2023-04', as: 'replaced', to: ['tide'] }, 'The old was replaced by The tide in April 2023.'],
    [
      { on: '2023-04-01', as: 'changed_name', to: ['tide'] },
      'The old changed its name to The tide on 1 April 2023.',
    ],
    [
      { on: '2023', as: 'split', to: ['tide', 'beacon', 'harbour'] },
      'The old was split in 2023; its work passed to The tide, The beacon and The harbour.',
    ],
    [
      { on: '2023', as: 'merged', to: ['tide', 'beacon'] },
      'The old was merged in 2023; its work passed to The tide and The beacon.',
    ],
    [
      { on: '2019', as: 'merged', to: ['mid'] },
      'The old became part of The mid in 2019; its work is now with The tide.',
    ],
    [
      { on: '2019', as: 'no_longer_exists', to: ['mid'] },
      'The old closed in 2019; its work passed to The tide.',
    ],
    [{ on: '2023', as: 'no_longer_exists' }, 'The old closed in 2023.'],
    [{ on: '2023', as: 'left_platform' }, 'The old stopped publishing here in 2023.'],
    [{ on: '2023' }, 'The old closed in 2023.'],
    [{}, null],
  ] as const)('%j', async (closing, sentence) => {
    for (const id of ['harbour', 'beacon', 'tide']) await write(organisation(id));
    await write(organisation('mid', { on: '2022', as: 'merged', to: ['tide'] }));
    const { to = [], ...rest } = { to: undefined, ...closing };
    await write(organisation('old', { ...rest, to: [...to] }));
    expect((await read('old')).succession).toBe(sentence);
  });
});

describe('a change of who succeeds whom', () => {
  it('makes the answers old of whose work it took on, and of who took it on', async () => {
    await write(organisation('tide'));
    await write(organisation('mid'));
    await write(organisation('old', { on: '2019', to: ['mid'] }));
    const [row] = await runStatement<{ tags: { expire: string[] } }>(
      database.url,
      `select tags from content.change where item_id = 'old' order by id desc limit 1`,
    );
    expect(row?.tags.expire).toContain('organisation:mid');
    await write(organisation('mid', { on: '2022', to: ['tide'] }));
    await writer.transact(async (sql) => {
      const linked = (await getItemById(sql, 'old'))?.linked ?? [];
      expect(linked.map(({ id }) => id)).toEqual(expect.arrayContaining(['mid', 'tide']));
    });
  });

  it('is refused where it would make a loop, naming who forms it', async () => {
    await write(organisation('c'));
    await write(organisation('b', { to: ['c'] }));
    await write(organisation('a', { to: ['b'] }));
    let refusal: Record<string, string> = {};
    await writer.transact(async (sql) => {
      await refuseSuccessionLoop(sql, organisation('a', { to: ['b', 'c'] }));
      refusal = await refusalOf(refuseSuccessionLoop(sql, organisation('c', { to: ['x', 'a'] })));
    });
    expect(refusal).toEqual({
      'successors.1.organisation':
        'These organisations would succeed one another in a loop: The c → The a → The b → The c. Take one of them out.',
    });
  });
});
