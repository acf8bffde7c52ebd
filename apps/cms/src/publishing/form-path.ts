/** Contract fields whose form has one field for all that is below. */
const wholeFields = new Set(['content', 'transcript', 'rows', 'file', 'author', 'organisation']);

/** Contract fields that the form calls otherwise. */
const formNames: Record<string, string> = { bodyBlocks: 'body' };

const wholeAtTop = new Set([
  'leadOrganisations',
  'supportingOrganisations',
  'mentions',
  'topics',
  'alternativeNames',
  'licence',
  'logo',
  'photo',
]);

/** The field of the admin's form that a place in an answer comes from: `bodyBlocks[2].rows[4]` → `body.2.rows`. */
export function formPathOf(path: readonly PropertyKey[]): (string | number)[] {
  const parts = path.map((part) => (typeof part === 'number' ? part : String(part)));
  const [top, second, third] = parts;
  if (top === undefined) return [];
  if (top === 'bylines' && third === 'organisations') return [top, second ?? 0, 'organisationName'];
  if (typeof top === 'string' && wholeAtTop.has(top)) return [top];
  const end = parts.findIndex(
    (part, index) => index > 0 && typeof part === 'string' && wholeFields.has(part),
  );
  const kept = end === -1 ? parts : parts.slice(0, end + 1);
  return kept.map((part, index) => (index === 0 ? (formNames[part] ?? part) : part));
}
