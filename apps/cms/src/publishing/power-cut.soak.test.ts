import { afterAll, beforeAll, expect, it } from 'vitest';
import { startKillableCms, type KillableCms } from '../../test/killable-cms.js';
import { publishArticle, publishNewArticle, readEverywhere } from '../../test/publish-over-http.js';

const kills = Number(process.env.SOAK_KILLS ?? 200);
const killsToALine = 10;

let cms: KillableCms;
let id: string;

beforeAll(async () => {
  cms = await startKillableCms();
  id = await publishNewArticle(cms.admin, cms.records, 'soak');
});
afterAll(() => cms.remove());

it(`is never half-published in ${kills} kills at random moments`, async () => {
  let finished = 0;
  // How long the first publish after a start takes depends on the machine: half of the kills should come too late.
  let longestMs = 1000;
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = await readEverywhere(cms.databaseUrl, id);
    const title = `Title of kill ${kill}`;
    const publish = publishArticle(cms.admin, cms.records, { id, slug: 'soak', title }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longestMs));
    await cms.kill();
    await publish;
    await cms.restart();
    const after = await readEverywhere(cms.databaseUrl, id);
    const told = { strapi: title, draft: title, item: title, edition: title };
    const whole = { ...before, ...told, number: before.number + 1, changes: before.changes + 1 };
    expect([before, whole], `after kill ${kill}`).toContainEqual(after);
    if (after.item === title) finished += 1;
    longestMs *= after.item === title ? 0.8 : 1.25;
    if (kill % killsToALine === 0)
      process.stdout.write(`${kill} of ${kills} kills, ${finished} after the publish\n`);
  }
  // Both outcomes have to have been met, else the moments were not random enough to show anything.
  expect(finished).toBeGreaterThan(0);
  expect(finished).toBeLessThan(kills);
});
