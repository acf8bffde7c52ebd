import { diffArrays } from 'diff';

/** Something of the older version, something of the newer one, or the same thing in both. */
export interface Pair<T> {
  before: T | null;
  after: T | null;
  /** It stands elsewhere than it did. */
  moved: boolean;
}

/** How things are told apart. */
interface Likeness<T> {
  isSame(a: T, b: T): boolean;
  /** From 0, nothing alike, to 1. */
  likeness(a: T, b: T): number;
}

const changedFrom = 0.35;
const movedFrom = 0.8;

/** Finds what became of each thing of a list, in the order of the newer list. */
export function pairUp<T>(before: readonly T[], after: readonly T[], how: Likeness<T>): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let gone: T[] = [];
  let come: T[] = [];
  for (const { added, removed, value } of diffArrays([...before], [...after], { comparator: how.isSame })) {
    if (added) come = value;
    else if (removed) gone = value;
    else {
      pairs.push(...pairGap(gone, come, how), ...value.map((kept) => pair(kept, kept)));
      [gone, come] = [[], []];
    }
  }
  pairs.push(...pairGap(gone, come, how));
  return findMoved(pairs, how);
}

const pair = <T>(before: T | null, after: T | null, moved = false): Pair<T> => ({ before, after, moved });

/** What went and what came in one place: alike things are one thing that changed, as many as keep their order. */
function pairGap<T>(gone: readonly T[], come: readonly T[], { likeness }: Likeness<T>): Pair<T>[] {
  const best = bestPairing(gone, come, (a, b) => {
    const found = likeness(a, b);
    return found >= changedFrom ? found : 0;
  });
  const pairs: Pair<T>[] = [];
  let next = 0;
  gone.forEach((old, index) => {
    const to = best[index] ?? null;
    if (to === null) return pairs.push(pair(old, null));
    pairs.push(...come.slice(next, to).map((added) => pair(null, added)), pair(old, come[to] ?? null));
    next = to + 1;
    return undefined;
  });
  return [...pairs, ...come.slice(next).map((added) => pair(null, added))];
}

/** For each of the older things, which of the newer it is most like, so that the sum is highest and no two cross. */
function bestPairing<T>(
  gone: readonly T[],
  come: readonly T[],
  likeness: (a: T, b: T) => number,
): (number | null)[] {
  const scores = gone.map((a) => come.map((b) => likeness(a, b)));
  const at = (i: number, j: number) => scores[i]?.[j] ?? 0;
  // sums[i][j]: the best that can be had of the things from i and j on.
  const sums = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const sum = (i: number, j: number) => sums[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    const row = sums[i] ?? [];
    for (let j = come.length - 1; j >= 0; j -= 1) {
      row[j] = Math.max(sum(i + 1, j), sum(i, j + 1), at(i, j) + sum(i + 1, j + 1));
    }
  }
  const chosen = new Array<number | null>(gone.length).fill(null);
  for (let i = 0, j = 0; i < gone.length && j < come.length;) {
    if (at(i, j) > 0 && sum(i, j) === at(i, j) + sum(i + 1, j + 1)) {
      chosen[i] = j;
      i += 1;
      j += 1;
    } else if (sum(i, j) === sum(i + 1, j)) i += 1;
    else j += 1;
  }
  return chosen;
}

/** What went in one place and came in another has moved. */
function findMoved<T>(pairs: readonly Pair<T>[], { isSame, likeness }: Likeness<T>): Pair<T>[] {
  const left = new Set(pairs.filter(({ after }) => after === null));
  const joined = pairs.map((found) => {
    const { before, after } = found;
    if (before !== null || after === null) return found;
    const from =
      [...left].find((gone) => gone.before !== null && isSame(gone.before, after)) ??
      [...left].find((gone) => gone.before !== null && likeness(gone.before, after) >= movedFrom);
    if (!from) return found;
    left.delete(from);
    return pair(from.before, after, true);
  });
  return joined.filter((found) => found.after !== null || left.has(found));
}
