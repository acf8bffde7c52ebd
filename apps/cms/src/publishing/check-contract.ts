import { listFailures } from '@shoal/content-schema';
import { itemAnswers, type PublicType } from '../content-store/answers/answers.js';
import { createLinks } from '../content-store/answers/links.js';
import { getItemWithoutRelated } from '../content-store/get-item.js';
import type { Sql } from '../content-store/sql.js';
import { formPathOf } from './form-path.js';
import { plainMessage } from './plain-messages.js';
import { createRefusal } from './refusal.js';

/**
 * Reads an item as the Content API will, but for what it is related to, and refuses it where the contract does not
 * allow that answer.
 */
export async function checkContract(
  sql: Sql,
  { id, type }: { id: string; type: PublicType },
  siteUrl: string,
): Promise<void> {
  const found = await getItemWithoutRelated(sql, { id, type });
  if (!found) throw new Error(`The ${type} ${id} was stored but cannot be read`);
  const { schema, of } = itemAnswers[type];
  const answer = of(found.item, createLinks(siteUrl, found.linked));
  const parsed = schema.safeParse(answer, { error: plainMessage });
  if (parsed.success) return;
  throw createRefusal(
    listFailures(parsed.error).map(({ path, message }) => ({ path: formPathOf(path), message })),
  );
}
