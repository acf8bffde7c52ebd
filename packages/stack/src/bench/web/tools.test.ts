import { expect, it } from 'vitest';
import { findTools } from './tools.ts';

it.runIf(process.platform === 'linux')('says which programs are missing and how to get them', async () => {
  await expect(findTools(2, '/nowhere')).rejects.toThrow(
    /Missing: (nginx and )?wrk\. .*apt-get install .*wrk$/,
  );
});
