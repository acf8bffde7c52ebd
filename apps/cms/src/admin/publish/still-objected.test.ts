import { expect, it } from 'vitest';
import { stillObjected } from './still-objected';

const at = (path: string) => ({ path, message: 'Not like this.' });
const sent = { text: '', passages: [{ find: 'noon', replace: '' }], edition: { note: null } };

it.each([
  ['a field that says the same', sent, 'text', 1],
  ['a field that was changed', { ...sent, text: 'It was one.' }, 'text', 0],
  ['another field than the one that was changed', { ...sent, text: 'It was one.' }, 'edition.note', 1],
  [
    'a part that was changed',
    { ...sent, passages: [{ find: 'at noon', replace: '' }] },
    'passages.0.find',
    0,
  ],
  ['a part that was taken away', { ...sent, passages: [] }, 'passages.0.find', 0],
  ['no field at all', { ...sent, text: 'It was one.' }, '', 1],
])('of %s the objection stays or goes', (_, now, path, left) => {
  expect(stillObjected([at(path)], sent, now)).toHaveLength(left);
});

it('everything stays where nothing is known of what was sent', () => {
  expect(stillObjected([at('text')], null, { text: 'It was one.' })).toHaveLength(1);
});
