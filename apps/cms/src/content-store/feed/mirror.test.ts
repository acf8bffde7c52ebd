import { it } from 'vitest';
import { mirrorYears } from '../../../test/mirror-years.js';

it('the example of the client’s README stays the same as its source, whatever happens to either', async () => {
  await mirrorYears({ events: 60, troubleEvery: 20, seed: 11 });
}, 240_000);
