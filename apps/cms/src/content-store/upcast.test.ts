import { describe, expect, it } from 'vitest';
import { upcast, type Upcaster } from './upcast.js';

const known = new Map<number, Upcaster>([
  [1, ({ title, ...rest }: { title?: unknown }) => ({ ...rest, heading: title })],
  [2, (document) => ({ ...document, tone: null })],
]);

describe('a kept document', () => {
  it('is read as it was written where its version is the present one', () => {
    const document = { title: 'One' };
    expect(upcast(document, 1)).toBe(document);
  });

  it('passes through the upcaster of each version since', () => {
    expect(upcast({ title: 'One' }, 1, { known, current: 3 })).toEqual({ heading: 'One', tone: null });
    expect(upcast({ heading: 'Two' }, 2, { known, current: 3 })).toEqual({ heading: 'Two', tone: null });
  });

  it('of a version that nothing can read is an error that names it', () => {
    expect(() => upcast({}, 3, { known, current: 4 })).toThrow('contract version 3 can no longer be read');
    expect(() => upcast({}, 2)).toThrow('contract version 2 was kept');
  });
});
