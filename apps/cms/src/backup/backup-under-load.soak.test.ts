import { it } from 'vitest';
import { compareRestored } from '../../test/backup-under-load.js';

it('2,000 articles are backed up under 50 writes a second, and restored', async () => {
  const { backup, restore, bytes, writesPerSecond } = await compareRestored(2000, 50);
  process.stdout.write(
    `2,000 articles: backup ${backup.toFixed(1)} s and ${(bytes / 1e6).toFixed(0)} MB under ${writesPerSecond.toFixed(0)} writes a second; restore ${restore.toFixed(1)} s\n`,
  );
});
