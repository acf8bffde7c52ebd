import type { Standing } from './rate-limits.js';

/** What workers tell the process that started them: what addresses used. */
export interface ChargesMessage {
  type: 'shoal:charges';
  id: number;
  charges: [string, number][];
}

/** What they are told: how addresses stand, after the charges of one of them; and to end. */
export type MessageToWorker =
  | { type: 'shoal:standings'; worker: number; id: number; standings: [string, Standing][] }
  | { type: 'shoal:stop' };

/** Whether a message of a worker is about charges; other parts send messages of their own. */
export const isChargesMessage = (message: unknown): message is ChargesMessage =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'shoal:charges';

/** Whether a message to a worker is one of these. */
export const isMessageToWorker = (message: unknown): message is MessageToWorker =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  (message.type === 'shoal:standings' || message.type === 'shoal:stop');
