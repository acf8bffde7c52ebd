import { describe, expect, it } from 'vitest';
import { createPreviewTokens, linkMs, longestMs } from './preview-token.js';

const now = Date.parse('2026-11-23T09:00:00Z');
const tokens = createPreviewTokens(['a-key-of-the-application']);
const bound = { type: 'article', id: 'abc', shows: 'draft', by: 7 } as const;

describe('a link to a preview', () => {
  it('is bound to one document and one administrator, for half an hour', () => {
    const token = tokens.create(bound, now);
    expect(tokens.read(token, now + linkMs - 1)).toMatchObject({ outcome: 'valid', claims: bound });
    expect(tokens.read(token, now + linkMs)).toEqual({ outcome: 'expired' });
  });

  it('is renewed for as long as a working day lasts, and no longer', () => {
    const read = tokens.read(tokens.create(bound, now), now);
    if (read.outcome !== 'valid') throw new Error(read.outcome);
    const later = tokens.renew(read.claims, now + linkMs - 1);
    expect(later.until).toBe(now + 2 * linkMs - 1);
    expect(tokens.read(later.token, later.until - 1)).toMatchObject({ outcome: 'valid' });
    expect(tokens.renew(read.claims, now + longestMs - 1).until).toBe(now + longestMs);
  });

  it.each([
    ['that names another document', (text: string) => text.replace('abc', 'xyz')],
    ['that claims more time', (text: string) => text.replace(/"until":1/, '"until":9')],
  ])('is refused %s', (_, alter) => {
    const [text = '', signature = ''] = tokens.create(bound, now).split('.');
    const altered = Buffer.from(alter(Buffer.from(text, 'base64url').toString())).toString('base64url');
    expect(altered).not.toBe(text);
    expect(tokens.read(`${altered}.${signature}`, now)).toEqual({ outcome: 'altered' });
  });

  it.each(['', '.', 'abc', 'a.b.c', `${tokens.create(bound, now)}.x`])('is refused as %o', (token) => {
    expect(tokens.read(token, now)).toEqual({ outcome: 'altered' });
  });

  it('is refused where another installation made it, and outlives the change of a key', () => {
    const before = createPreviewTokens(['an-older-key-of-ours']).create(bound, now);
    expect(tokens.read(before, now)).toEqual({ outcome: 'altered' });
    const rotated = createPreviewTokens(['a-newer-key-of-ours', 'an-older-key-of-ours']);
    expect(rotated.read(before, now)).toMatchObject({ outcome: 'valid' });
  });
});
