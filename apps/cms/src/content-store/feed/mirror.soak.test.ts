import { expect, it } from 'vitest';
import { mirrorYears } from '../../../test/mirror-years.js';

const events = Number(process.env.SOAK_EVENTS ?? 20_000);
const seed = Number(process.env.SOAK_SEED ?? 1);

it.each([
  [
    'what left its filter',
    "if (type === 'article') delete",
    "if (type === 'article' && change.event !== 'left') delete",
  ],
  [
    'what was taken away',
    "if (type === 'article') delete",
    "if (type === 'article' && change.event !== 'removed') delete",
  ],
  [
    'that everything has to be read again',
    "if (change.event === 'resync') return start();",
    "if (change.event === 'resync') continue;",
  ],
  ['what articles show of others', "include: ['document', 'linked']", "include: ['document']"],
])('a copy that ignores %s does not stay true', async (_what, part, broken) => {
  const change = (source: string) => {
    expect(source).toContain(part);
    return source.replace(part, broken);
  };
  await expect(mirrorYears({ events: 300, troubleEvery: 60, seed: 11, change })).rejects.toMatchObject({
    cause: { name: 'AssertionError' },
  });
});

it(`keeps a copy of one organisation’s articles true through ${events} events`, () =>
  mirrorYears({ events, troubleEvery: 200, seed }));
