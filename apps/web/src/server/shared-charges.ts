import type { Worker } from 'node:cluster';
import type { ShareCharges, Standing } from './rate-limits.js';
import { isMessageToWorker, type ChargesMessage } from './worker-messages.js';

/** An answer that takes longer will not come. */
const longestMs = 2_000;

/** Has the charges of a worker added to those of the others; `learn` is told what those made of it. */
export function createSharedCharges(
  { id: own }: Pick<Worker, 'id'>,
  learn: (standings: Map<string, Standing>) => void,
): ShareCharges {
  const waiting = new Map<number, (standings: Map<string, Standing>) => void>();
  let last = 0;
  process.on('message', (message) => {
    if (!isMessageToWorker(message) || message.type !== 'shoal:standings') return;
    const standings = new Map(message.standings);
    const settle = message.worker === own ? waiting.get(message.id) : learn;
    settle?.(standings);
  });
  return (charges) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error('the process that counts did not answer'));
      }, longestMs);
      waiting.set(id, (standings) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(standings);
      });
      process.send?.({ type: 'shoal:charges', id, charges: [...charges] } satisfies ChargesMessage);
    });
}
