import { findBlocking } from '../checks/find-all.js';
import { readChecked } from '../checks/find-facts.js';
import { inOneSentence } from '../checks/finding.js';
import type { Lookup } from '../checks/find-destinations.js';
import type { Objection } from './refusal.js';

/** What makes a draft wrong for readers: the same that its editor reads beside the form. Advice is not among it. */
export async function listFaults(
  context: Omit<Lookup, 'own'>,
  type: string,
  record: unknown,
): Promise<Objection[]> {
  if (type !== 'article' && type !== 'page') return [];
  const { draft, facts } = await readChecked(context, type, record);
  return findBlocking(draft, facts).map((finding) => ({
    path: [...finding.path],
    message: inOneSentence(finding),
  }));
}
