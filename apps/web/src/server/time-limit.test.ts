import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { startTimeLimit } from './time-limit';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const neverGivenUp = () => new AbortController().signal;

it('ends what takes too long, also when memory was tidied meanwhile', async () => {
  const { passed, signal } = startTimeLimit(50, neverGivenUp());
  await wait(10);
  collectGarbage();
  await expect(passed).rejects.toThrow('The time is up');
  expect(signal.aborted).toBe(true);
});

it.each([
  ['before', 0],
  ['during', 10],
])('ends what is given up %s', async (_when, ms) => {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error('given up'));
  if (ms === 0) giveUp();
  else setTimeout(giveUp, ms);
  const { passed } = startTimeLimit(10_000, controller.signal);
  await expect(passed).rejects.toThrow('given up');
});

it('lets go of what has ended, though who gave it goes on', async () => {
  const given = neverGivenUp();
  const kept = Array.from({ length: 20 }, () => {
    const { passed, end } = startTimeLimit(10_000, given);
    const result = { html: '<!doctype html>' };
    const raced = Promise.race([Promise.resolve(result), passed]);
    end();
    return { result: new WeakRef(result), raced: new WeakRef(raced) };
  });
  await wait(10);
  collectGarbage();
  await wait(10);
  collectGarbage();
  expect(kept.filter(({ result }) => result.deref() !== undefined).length).toBeLessThan(3);
});
