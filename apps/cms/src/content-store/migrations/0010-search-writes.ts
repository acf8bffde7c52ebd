/**
 * Writing an article's words into the index took most of a publish: each of hundreds is a place of its own. They are
 * appended to a list instead, which `tidySearch` sorts in as soon as the publish is over. Bodies are no longer packed, as
 * unpacking them took a fifth of a search; those that are stay so until they are written again.
 */
export const searchWrites = {
  name: '0010-search-writes',
  statements: `
    alter index content.search_words set (fastupdate = on);
    alter table content.search alter column body set storage external;
  `,
};
