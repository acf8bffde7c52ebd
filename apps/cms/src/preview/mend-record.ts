import type { Objection } from '../publishing/refusal.js';

/** Lists of which a wrong entry can be left out by itself, and what stands in its place. */
const entries: Record<string, unknown> = {
  body: { __component: 'body.prose', content: [] },
  bylines: { name: 'Somebody' },
  disclosures: { kind: 'other', text: 'A declaration that is not filled in yet' },
};

/** Texts that every item has. */
const texts: Record<string, string> = {
  title: 'Without a title',
  slug: 'without-an-address',
  summary: 'Without a summary',
};

/** A draft with a stand-in for each part that is missing or wrong, so that the rest of it can be shown. */
export function mendRecord(record: object, objections: readonly Objection[]): Record<string, unknown> {
  const mended: Record<string, unknown> = { ...record };
  for (const { path } of objections) {
    const [top, place] = path;
    if (typeof top !== 'string') continue;
    const list = mended[top];
    if (top in entries && Array.isArray(list) && place !== undefined) {
      mended[top] = list.map((entry: unknown, index) => (index === Number(place) ? entries[top] : entry));
    } else {
      mended[top] = texts[top] ?? null;
    }
  }
  return mended;
}
