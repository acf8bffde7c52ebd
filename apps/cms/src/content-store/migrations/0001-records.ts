/** What exists nowhere else: no command recomputes or deletes these rows. */
export const records = {
  name: '0001-records',
  statements: `
    create table content.status (
      item_id text primary key,
      type text not null,
      state text not null check (state in ('live', 'withdrawn', 'removed')),
      first_published_at timestamptz not null,
      public_updated_at timestamptz not null,
      changed_at timestamptz not null,
      version bigint not null,
      explanation text,
      removed_at timestamptz,
      removed_reason text,
      replaced_by text,
      withheld_editions integer[] not null default '{}',
      check ((state = 'removed') = (removed_at is not null))
    );

    create table content.edition (
      item_id text not null references content.status,
      number integer not null check (number > 0),
      kind text not null check (kind in ('first', 'major', 'minor', 'correction')),
      note text,
      correction jsonb,
      published_at timestamptz not null,
      published_by text,
      contract_version integer not null,
      digest text not null,
      document jsonb not null,
      primary key (item_id, number)
    );

    create table content.alias (
      type text not null,
      slug text not null,
      item_id text not null references content.status,
      since timestamptz not null,
      primary key (type, slug)
    );
    create index alias_item on content.alias (item_id);

    create table content.change (
      id bigint generated always as identity primary key,
      seq bigint unique,
      event text not null,
      item_id text not null,
      item_type text not null,
      edition integer,
      at timestamptz not null,
      reason text,
      replaced_by text,
      concerned_before jsonb not null,
      concerned_after jsonb not null,
      tags jsonb not null
    );
    create index change_item on content.change (item_id, seq);
  `,
};
