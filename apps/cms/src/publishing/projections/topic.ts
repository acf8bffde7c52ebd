import type { Projection, StoredTopic } from '../../content-store/stored.js';
import type { TopicRecord } from '../records/other-records.js';

/** A topic as stored. */
export function projectTopic({ documentId, slug, name, description }: TopicRecord): Projection {
  const topic: StoredTopic = { name, description };
  return {
    id: documentId,
    type: 'topic',
    slug,
    name,
    day: null,
    summary: topic,
    document: topic,
    links: [],
  };
}
