/** Corrections are few among editions, and a page lists them all, newest first. */
export const corrections = {
  name: '0011-corrections',
  statements: `
    create index edition_correction on content.edition (published_at desc, item_id, number)
      where correction is not null and withheld_at is null;
  `,
};
