import { expect, it } from 'vitest';
import { compareRestored } from '../../test/backup-under-load.js';

it('a backup made while editions are published is restored as of one moment', async () => {
  const { writesPerSecond } = await compareRestored(40, 50);
  expect(writesPerSecond).toBeGreaterThan(1);
}, 240_000);
