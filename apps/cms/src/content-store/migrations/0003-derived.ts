/** What can be made again from Strapi and the records. Each list and filter is one range of one index. */
export const derived = {
  name: '0003-derived',
  statements: `
    create table content.item (
      id text primary key references content.status,
      type text not null,
      slug text not null,
      state text not null check (state in ('live', 'withdrawn')),
      name text not null,
      date timestamptz not null,
      first_published_at timestamptz not null,
      public_updated_at timestamptz not null,
      changed_at timestamptz not null,
      version bigint not null,
      edition integer,
      digest text not null,
      summary jsonb not null,
      document jsonb not null
    );
    create unique index item_address on content.item (type, slug);
    create index item_newest on content.item (type, date desc, id) where state = 'live';
    create index item_by_name on content.item (type, lower(name), id) where state = 'live';

    create table content.link (
      item_id text not null references content.item on delete cascade,
      role text not null,
      target_id text not null,
      position integer not null,
      item_type text not null,
      state text not null,
      date timestamptz not null,
      primary key (item_id, role, target_id)
    );
    create index link_newest on content.link (target_id, role, item_type, date desc, item_id)
      where state = 'live';
    create index link_target on content.link (target_id);
  `,
};
