import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareSecrets } from './secrets.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await makeTemporaryDir('stack-test');
});
afterAll(() => removeTemporaryDir(dataDir));

test('secrets are made once, kept for the owner only, and give way to those that are set', async () => {
  const made = await prepareSecrets(dataDir, {});
  expect(new Set(Object.values(made)).size).toBe(5);
  expect((await stat(join(dataDir, 'secrets.env'))).mode & 0o777).toBe(0o600);
  expect(await prepareSecrets(dataDir, {})).toEqual(made);
  const given = { ENCRYPTION_KEY: 'chosen-by-the-operator' };
  expect(await prepareSecrets(dataDir, given)).toEqual({ ...made, ...given });
});
