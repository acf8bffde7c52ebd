import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEditor, type Editor } from '../../test/editors.js';
import { actionAttempts } from '../../test/leaks/action-attempts.js';
import { adminAttempts } from '../../test/leaks/admin-attempts.js';
import type { Attempt, Attempts, Trying } from '../../test/leaks/attempt.js';
import { contentAttempts } from '../../test/leaks/content-attempts.js';
import { formAttempts } from '../../test/leaks/form-attempts.js';
import { leftOut } from '../../test/leaks/left-out.js';
import { mediaAttempts } from '../../test/leaks/media-attempts.js';
import { createRecogniser } from '../../test/leaks/rows-of-theirs.js';
import { listMissingRows, readTableRows } from '../../test/leaks/table-rows.js';
import { createTheirContent, secret, type TheirContent } from '../../test/leaks/their-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';

const attempts: Record<string, Attempts> = {
  ...contentAttempts,
  ...actionAttempts,
  ...mediaAttempts,
  ...adminAttempts,
  ...formAttempts,
};

let cms: RunningCms;
let theirs: TheirContent;

beforeAll(async () => {
  cms = await startCms();
  theirs = await createTheirContent(cms);
});
afterAll(() => cms.stop());

/** Every route that the running CMS has, from its own table. */
function listRoutes(): string[] {
  const layers: { methods: string[]; path: unknown }[] = cms.strapi.server.listRoutes();
  return layers.flatMap(({ methods, path }) => {
    const real = methods.filter((method) => method !== 'HEAD');
    const named = real.length > 5 ? ['ANY'] : real;
    return named.map((method) => `${method} ${String(path)}`);
  });
}

describe('every route of the running CMS', () => {
  it('has something that is tried at it, or a reason why not', () => {
    const known = new Set([...Object.keys(attempts), ...Object.keys(leftOut)]);
    const routes = listRoutes();
    expect(routes.filter((route) => !known.has(route))).toEqual([]);
    expect([...known].filter((route) => !routes.includes(route))).toEqual([]);
  });
});

describe.each(['writer', 'editor'] as const)('a %s of another organisation', (role) => {
  it('changes, publishes, deletes and links nothing, and reads only what is written down', async () => {
    const { request } = await createEditor(cms, role, [theirs.own]);
    const isTheirs = await createRecogniser(cms, theirs);
    const before = await readTableRows(cms);
    const surprises: string[] = [];
    let tried = 0;
    for (const [route, list] of Object.entries(attempts)) {
      const method = route.split(' ')[0] ?? '';
      for (const attempt of list(theirs)) {
        tried += 1;
        const outcome = await request(method, attempt.path, attempt.body);
        const surprise = judge(role, attempt, outcome);
        if (surprise) surprises.push(`${method} ${attempt.path} ${surprise}`);
      }
    }
    const after = await readTableRows(cms);
    expect(surprises).toEqual([]);
    expect(listMissingRows(before, after)).toEqual([]);
    expect(listMissingRows(after, before).filter(isTheirs)).toEqual([]);
    // oxlint-disable-next-line no-console -- how much was tried is part of what this shows
    console.info(`As a ${role}: ${listRoutes().length} routes, ${tried} attempts.`);
  }, 180_000);
});

/** What is wrong with an answer; nothing where it is as it should be. */
function judge(
  role: Trying,
  { answers = [], why, breaks }: Attempt,
  { status, body }: Awaited<ReturnType<Editor['request']>>,
): string | null {
  if (answers.length > 0 && !why) return 'has no reason why it is answered';
  const text = JSON.stringify(body);
  if (text.includes(secret)) return 'tells what only a draft says';
  if (status >= 500) return breaks ? null : `failed: ${status} ${text}`;
  const isAnswered = status < 400;
  if (isAnswered === answers.includes(role)) return null;
  return `was ${isAnswered ? 'answered' : 'refused'}: ${status} ${text.slice(0, 300)}`;
}
