import { expect, test } from 'vitest';
import { shareOut } from './share-out.ts';

const states = ['plain', 'narrow', 'forced'];
const share = (pages: string[]) =>
  shareOut(pages, states, (page) => page.charAt(0)).map(({ page, states: own }) => [page, ...own].join(' '));

test.each([
  [['a1'], ['a1 plain narrow forced']],
  [
    ['a1', 'a2'],
    ['a1 plain forced', 'a2 narrow'],
  ],
  [
    ['a1', 'b1', 'a2', 'a3', 'a4'],
    ['a1 plain', 'a2 narrow', 'a3 forced', 'a4 plain', 'b1 plain narrow forced'],
  ],
])('%j are seen in every state, group by group', (pages, shared) => {
  expect(share(pages)).toEqual(shared);
});
