import type { Topic, TopicSummary } from '@shoal/content-schema';
import type { StoredItem } from '../item-rows.js';
import type { StoredTopic } from '../stored.js';
import type { Links } from './links.js';

/** A topic as lists show it. */
export const answerTopicSummary = (item: StoredItem<StoredTopic>, links: Links): TopicSummary => ({
  type: 'topic',
  id: item.id,
  slug: item.slug,
  url: `${links.siteUrl}/topics/${item.slug}`,
  name: item.content.name,
  description: item.content.description,
});

/** A topic. */
export const answerTopic = (item: StoredItem<StoredTopic>, links: Links): Topic => ({
  ...answerTopicSummary(item, links),
  changedAt: item.changedAt,
});
