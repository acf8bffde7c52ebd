/**
 * What the change feed needs. Cursors carry an epoch, so that a cursor from before a restore is known as such. A change
 * is found by whom it concerned before or concerns after it, which is written as it is numbered.
 */
export const feed = {
  name: '0004-feed',
  statements: `
    create table content.feed (
      single boolean primary key default true check (single),
      epoch text not null check (epoch ~ '^[0-9a-f]{8}$'),
      started_at timestamptz not null default now()
    );
    insert into content.feed (epoch) values (left(md5(gen_random_uuid()::text), 8));

    create function content.current_epoch() returns text stable language sql as
      'select epoch from content.feed';

    create function content.feed_head() returns text stable language sql as
      'select epoch || ''.'' || coalesce((select max(seq) from content.change), 0) from content.feed';

    create table content.change_target (
      target_id text not null,
      seq bigint not null,
      primary key (target_id, seq)
    );

    create function content.change_targets(change content.change) returns setof text immutable language sql as $$
      select change.item_id
      union
      select 'type:' || change.item_type
      union
      select jsonb_array_elements_text(concerned -> list)
      from (values (change.concerned_before), (change.concerned_after)) as state (concerned),
        (values ('organisations'), ('authors'), ('topics')) as lists (list)
      where jsonb_typeof(concerned -> list) = 'array'
    $$;

    insert into content.change_target (target_id, seq)
    select target, change.seq from content.change, content.change_targets(change) as target
    where change.seq is not null;

    create or replace function content.number_change() returns trigger language plpgsql as $$
    declare
      given bigint;
    begin
      perform pg_advisory_xact_lock(hashtextextended('content.change', 0));
      given := nextval('content.change_seq');
      update content.change set seq = given where id = new.id;
      insert into content.change_target (target_id, seq)
      select target, given from content.change_targets(new) as target;
      perform pg_notify('content_change', given::text);
      return null;
    end
    $$;
  `,
};
