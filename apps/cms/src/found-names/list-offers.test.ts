import { expect, it } from 'vitest';
import type { FoundName, KnownName } from './known-name.js';
import { listOffers } from './list-offers.js';
import { nobody } from './read-listed.js';

const found = (type: KnownName['type'], name: string): FoundName => ({
  known: { type, id: 1, documentId: name, name, otherNames: [], about: '', role: null, organisation: null },
  words: name,
  isShared: false,
});
const all = [found('organisation', 'Board'), found('organisation', 'Works'), found('author', 'Ana Reid')];
const link = (documentId: string) => ({ id: 9, apiData: { id: 9, documentId } });
const connect = (...ids: string[]) => ({ connect: ids.map(link), disconnect: [] });
const disconnect = (...ids: string[]) => ({ connect: [], disconnect: ids.map(link) });
const saved = {
  ...nobody,
  leadOrganisations: ['Board'],
  bylines: [{ id: 4, author: 'Ana Reid', organisation: 'Works' }],
};

it.each([
  ['nothing listed', nobody, {}, ['Board', 'Works', 'Ana Reid']],
  ['what was saved', saved, { bylines: [{ id: 4 }] }, []],
  ['what was put in since', nobody, { mentions: connect('Works', 'Board') }, ['Ana Reid']],
  [
    'what was taken out since',
    saved,
    { leadOrganisations: disconnect('Board'), bylines: [] },
    ['Board', 'Works', 'Ana Reid'],
  ],
  ['a byline put in since', nobody, { bylines: [{ author: connect('Ana Reid') }] }, ['Board', 'Works']],
  ['an author written by hand', nobody, { bylines: [{ name: 'ana reid ' }] }, ['Board', 'Works']],
  [
    'another author in a saved byline',
    saved,
    { bylines: [{ id: 4, author: { ...disconnect('Ana Reid'), connect: [link('B')] } }] },
    ['Ana Reid'],
  ],
])('offers whom the form does not list: %s', (_, listed, values, expected) => {
  expect(listOffers(all, listed, values).map(({ known }) => known.name)).toEqual(expected);
});
