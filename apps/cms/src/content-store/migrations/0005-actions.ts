/**
 * What actions on published items need: withdrawals, withheld editions, the address that an item keeps while it is
 * away, what editors say of the edition to come, and a log that no reader can see.
 */
export const actions = {
  name: '0005-actions',
  statements: `
    alter table content.status drop column withheld_editions;
    alter table content.status
      add column slug text,
      add column withdrawn_at timestamptz,
      add column removed_text text,
      add check ((explanation is null) = (withdrawn_at is null)),
      add check (state <> 'withdrawn' or explanation is not null);
    update content.status s set slug = coalesce(
      (select i.slug from content.item i where i.id = s.item_id),
      (select a.slug from content.alias a where a.item_id = s.item_id order by a.since desc limit 1),
      s.item_id);
    alter table content.status alter column slug set not null;

    alter table content.item rename column digest to fingerprint;
    alter table content.item add column withdrawal jsonb;

    alter table content.edition rename column digest to fingerprint;
    alter table content.edition
      add column digest text,
      add column withheld_at timestamptz,
      add column withheld_reason text,
      add column withheld_text text,
      add check ((withheld_at is null) = (withheld_reason is null));

    alter table content.alias add column retired boolean not null default false;

    create table content.next_edition (
      item_id text primary key references content.status,
      kind text not null check (kind in ('major', 'minor', 'correction')),
      note text,
      correction jsonb,
      set_at timestamptz not null,
      set_by text,
      check ((kind = 'correction') = (correction is not null))
    );

    create table content.action (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      by text,
      action text not null,
      item_id text not null,
      item_type text not null,
      details jsonb not null
    );
    create index action_item on content.action (item_id, id);
  `,
};
