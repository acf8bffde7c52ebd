import {
  changesAnswerSchema,
  snapshotLineSchema,
  type ChangesAnswer,
  type SnapshotLine,
} from '@shoal/content-schema';
import { expect } from 'vitest';

/** Reads `/changes`, by the contract. */
export async function readFeed(url: string, params: Record<string, string> = {}): Promise<ChangesAnswer> {
  const response = await fetch(`${url}/api/v1/changes?${new URLSearchParams(params).toString()}`);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return changesAnswerSchema.parse(JSON.parse(text));
}

/** What happened, in short: `published article x`. */
export const inShort = ({ data }: ChangesAnswer) =>
  data.map(({ event, item }) => `${event} ${item.type} ${item.id}`);

/** Reads a whole snapshot, by the contract. */
export async function readSnapshot(url: string, query = ''): Promise<SnapshotLine[]> {
  const response = await fetch(`${url}/api/v1/snapshot${query}`);
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => snapshotLineSchema.parse(JSON.parse(line)));
}
