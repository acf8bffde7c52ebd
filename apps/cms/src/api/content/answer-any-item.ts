import type { AnyItem } from '@shoal/content-schema';
import { itemAnswers } from '../../content-store/answers/answers.js';
import { createLinks } from '../../content-store/answers/links.js';
import type { getItemById } from '../../content-store/get-item.js';
import { tagsOfItem } from './answer-tags.js';

/** An item beside others of any type, with the tags of what it is made of. */
export interface AnsweredItem {
  item: AnyItem;
  dependsOn: string[];
}

/** What the Content API says of an item of any type; null for files, which have no answer of their own. */
export function answerAnyItem(
  { item, linked }: NonNullable<Awaited<ReturnType<typeof getItemById>>>,
  siteUrl: string,
): AnsweredItem | null {
  if (item.type === 'media') return null;
  // Each type's own answer is what the contract has in its list of types.
  const answer = itemAnswers[item.type].of(item, createLinks(siteUrl, linked)) as AnyItem;
  return { item: answer, dependsOn: tagsOfItem(item, linked) };
}
