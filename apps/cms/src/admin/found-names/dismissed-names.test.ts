import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDismissed, readDismissed } from './dismissed-names';

describe('whom an editor does not want offered', () => {
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    return () => {
      vi.unstubAllGlobals();
    };
  });

  it('is remembered of each article by itself', () => {
    keepDismissed('one', ['ferries']);
    keepDismissed('other', ['trust']);
    keepDismissed('one', ['ferries', 'guild']);
    expect(readDismissed('one')).toEqual(['ferries', 'guild']);
    expect(readDismissed('other')).toEqual(['trust']);
    expect(readDismissed('third')).toEqual([]);
  });

  it('is forgotten of the articles not written in for longest, beyond a hundred', () => {
    for (let number = 0; number <= 100; number += 1) keepDismissed(String(number), ['ferries']);
    expect(readDismissed('0')).toEqual([]);
    expect(readDismissed('1')).toEqual(['ferries']);
  });

  it.each(['no json', '{"one":["ferries"]}', '[["one"],["one",[3]]]'])(
    'is nobody where %s was left',
    (text) => {
      kept.set('shoal-dismissed-names', text);
      expect(readDismissed('one')).toEqual([]);
    },
  );
});
