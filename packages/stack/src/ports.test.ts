import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { choosePort, findFreePort } from './ports.ts';
import { reportNothing } from './report.ts';

const strangers: Server[] = [];
afterEach(() => {
  for (const stranger of strangers.splice(0)) stranger.close();
});

async function takePort(port: number): Promise<void> {
  const stranger = createServer().listen(port, '127.0.0.1');
  strangers.push(stranger);
  await once(stranger, 'listening');
}

const wanted = { variable: 'WEB_PORT', host: '127.0.0.1' };

test('a usual port that is taken gives way to the next free one, and that is said', async () => {
  const preset = await findFreePort();
  await takePort(preset);
  const said: string[] = [];
  const port = await choosePort({ ...wanted, chosen: undefined, preset }, (line) => said.push(line));
  expect(port).toBeGreaterThan(preset);
  expect(said.join()).toContain(`Port ${preset} is used by another program, so this is on ${port}`);
});

test('a port that was asked for and is taken is an error that names the setting', async () => {
  const chosen = await findFreePort();
  await takePort(chosen);
  await expect(choosePort({ ...wanted, chosen, preset: 3000 }, reportNothing)).rejects.toThrow(
    `WEB_PORT is ${chosen}, but another program is using that port`,
  );
});

test('a port that was asked for and is free is used', async () => {
  const chosen = await findFreePort();
  expect(await choosePort({ ...wanted, chosen, preset: 3000 }, reportNothing)).toBe(chosen);
});
