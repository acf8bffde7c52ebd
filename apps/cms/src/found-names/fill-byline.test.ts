import { expect, it } from 'vitest';
import { fillByline } from './fill-byline.js';

const board = { id: 1, documentId: 'board', name: 'Tidewater Health Board' };
const works = { id: 2, documentId: 'works', name: 'Lantern Works' };
const marit = { name: 'Marit Oyelaran', role: 'Lead nurse', organisation: board };
const ines = { name: 'Ines Reid', role: 'Designer', organisation: works };
const alone = { name: 'Sole Author', role: null, organisation: null };
const empty = { name: '', role: '', organisationName: '', organisationId: null };
const ofMarit = {
  name: marit.name,
  role: marit.role,
  organisationName: board.name,
  organisationId: board.documentId,
};
const allOf = ({ organisation, ...rest }: typeof marit) => ({
  ...rest,
  organisation,
  organisationName: organisation.name,
});

it.each([
  ['an empty byline takes everything', empty, marit, null, allOf(marit)],
  ['what it took from the author before follows', ofMarit, ines, marit, allOf(ines)],
  [
    'a role that was typed stays',
    { ...ofMarit, role: 'Guest' },
    ines,
    marit,
    { name: ines.name, organisationName: works.name, organisation: works },
  ],
  [
    'an organisation that was chosen stays, with its name',
    { ...ofMarit, organisationId: 'third', organisationName: '' },
    ines,
    marit,
    { name: ines.name, role: ines.role },
  ],
  [
    'an organisation that was only typed stays',
    { ...empty, organisationName: 'Friends of the tide' },
    marit,
    null,
    { name: marit.name, role: marit.role },
  ],
  ['what nobody knows the author before of stays', ofMarit, ines, null, {}],
  [
    'an author without particulars leaves none of the author before',
    ofMarit,
    alone,
    marit,
    { name: alone.name, role: '', organisationName: '', organisation: null },
  ],
])('%s', (_, fields, author, before, expected) => {
  expect(fillByline(fields, author, before)).toEqual(expected);
});
