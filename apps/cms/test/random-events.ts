import { bringBack } from '../src/content-store/bring-back.js';
import { moveItem } from '../src/content-store/move-item.js';
import { setNextEdition } from '../src/content-store/next-edition.js';
import { putItem } from '../src/content-store/put-item.js';
import { readLastEdition } from '../src/content-store/read-edition.js';
import { removeItem } from '../src/content-store/remove-item.js';
import type { Transaction } from '../src/content-store/sql.js';
import { readStanding, type Standing } from '../src/content-store/standing.js';
import type { Projection } from '../src/content-store/stored.js';
import { endWithdrawal, withdrawItem } from '../src/content-store/withdraw-item.js';
import {
  storedArticle,
  storedAuthor,
  storedMedia,
  storedOrganisation,
  storedSite,
  storedTopic,
} from './stored-items.js';

/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  below(limit: number): number;
  oneOf<T>(choices: readonly T[]): T;
  /** At least one of them, in their order. */
  someOf<T>(choices: readonly T[]): T[];
}

/** Makes chance from a seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const oneOf = <T>(choices: readonly T[]): T => {
    const choice = choices[below(choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from');
    return choice;
  };
  return {
    below,
    oneOf,
    someOf<T>(choices: readonly T[]): T[] {
      const some = choices.filter(() => below(2) === 0);
      return some.length > 0 ? some : [oneOf(choices)];
    },
  };
}

const organisations = ['o1', 'o2', 'o3', 'o4'];
const authors = ['a1', 'a2', 'a3'];
const topics = ['t1', 't2', 't3'];
const files = ['m1', 'm2', 'm3'];
const articles = Array.from({ length: 30 }, (_, number) => `article-${number}`);

const occasion = () => ({ at: new Date(), by: null });
const put = (sql: Transaction, item: Projection) => putItem(sql, item, occasion());

/** What articles are made with. */
export async function writeBeginning(sql: Transaction): Promise<void> {
  await put(sql, storedSite());
  for (const id of files) await put(sql, storedMedia(id, 0));
  for (const id of organisations) await put(sql, storedOrganisation(id, `Organisation ${id}`));
  for (const id of authors) await put(sql, storedAuthor(id, `Author ${id}`));
  for (const id of topics) await put(sql, storedTopic(id, `Topic ${id}`));
}

/** One thing that may happen in a day: to an article mostly, else to what articles show. */
export async function happen(sql: Transaction, chance: Chance, event: number): Promise<void> {
  if (chance.below(8) === 0) return happenToLinked(sql, chance, event);
  const id = chance.oneOf(articles);
  const standing = await readStanding(sql, id);
  const act = standing ? chance.oneOf(acts[standing.state]) : publish;
  await act(sql, { id, standing, chance, event });
}

interface Act {
  id: string;
  standing: Standing | null;
  chance: Chance;
  event: number;
}

/** Makes it, or makes it anew: its words, its picture, whose it is and what it is about may change. */
async function publish(sql: Transaction, { id, standing, chance, event }: Act): Promise<void> {
  const linked = {
    organisations: chance.someOf(organisations),
    authors: chance.someOf(authors),
    topics: chance.someOf(topics),
    file: chance.oneOf([null, ...files]),
  };
  await put(sql, storedArticle(id, `Title of event ${event}`, linked, standing?.slug ?? id));
}

async function correct(sql: Transaction, act: Act): Promise<void> {
  const correction = {
    severity: act.chance.oneOf(['meaning', 'detail'] as const),
    text: `Event ${act.event}`,
  };
  await setNextEdition(
    sql,
    act.id,
    { kind: 'correction', note: `Note ${act.event}`, correction },
    occasion(),
  );
  await publish(sql, act);
}

const onSubject =
  (
    task: (
      sql: Transaction,
      item: { id: string; type: 'article'; standing: Standing },
      act: Act,
    ) => Promise<unknown>,
  ) =>
  async (sql: Transaction, act: Act): Promise<void> => {
    if (!act.standing) throw new Error(`${act.id} was never published`);
    await task(sql, { id: act.id, type: 'article', standing: act.standing }, act);
  };

const withdraw = onSubject((sql, item, { event }) =>
  withdrawItem(sql, item, `Since event ${event}`, occasion()),
);
const putBack = onSubject((sql, item) => endWithdrawal(sql, item, occasion()));
const move = onSubject((sql, item, { id, event }) => moveItem(sql, item, `${id}-${event}`, occasion()));
const remove = onSubject((sql, item, { chance }) =>
  removeItem(sql, item, occasion(), {
    reason: { class: chance.oneOf(['legal', 'safety', 'privacy']), text: null },
    replacedBy: chance.oneOf([null, ...articles]),
  }),
);
const bring = onSubject(async (sql, item) =>
  bringBack(sql, item, await readLastEdition(sql, { ...item, slug: item.standing.slug }), occasion()),
);

const acts = {
  live: [publish, publish, publish, correct, move, withdraw, remove],
  withdrawn: [putBack, publish, remove],
  removed: [bring, publish],
};

async function happenToLinked(sql: Transaction, chance: Chance, event: number): Promise<void> {
  const organisation = chance.oneOf(organisations);
  await put(
    sql,
    chance.oneOf([
      storedAuthor(chance.oneOf(authors), `Author of event ${event}`),
      storedTopic(chance.oneOf(topics), `Topic of event ${event}`),
      storedMedia(chance.oneOf(files), event),
      storedOrganisation(organisation, `Organisation of event ${event}`),
      storedSite(chance.oneOf(['OGL-UK-3.0', 'CC-BY-4.0'])),
    ]),
  );
}

/** Last of all, names that articles show change, after which none of these is published again. */
export async function renameAuthors(sql: Transaction): Promise<void> {
  for (const id of authors) await put(sql, storedAuthor(id, `Author ${id}, at last`));
}

/** One organisation takes on the work of another. */
export const merge = (sql: Transaction) =>
  put(
    sql,
    storedOrganisation('o2', 'Organisation o2', { closedAs: 'merged' }, [{ role: 'successor', id: 'o1' }]),
  );
