/** Where PostgreSQL tells of changes: their numbers as they are committed, or anything else to read all again. */
export const feedChannel = 'content_change';
