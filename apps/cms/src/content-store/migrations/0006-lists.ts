/**
 * Each list, filter and sort is one range of one index. What lists sort by is repeated in `link`; there it follows the
 * item by itself, whoever writes.
 */
export const lists = {
  name: '0006-lists',
  statements: `
    alter table content.item add column review_by text generated always as (document ->> 'reviewBy') stored;
    alter table content.link add column changed_at timestamptz;
    update content.link l set changed_at = i.changed_at from content.item i where i.id = l.item_id;

    drop index content.item_newest;
    drop index content.item_by_name;
    drop index content.link_newest;
    create index item_by_date on content.item (type, state, date desc, id);
    create index item_by_change on content.item (type, state, changed_at desc, id);
    create index item_by_name on content.item (type, state, lower(name), id);
    create index item_by_review on content.item (type, state, review_by, id) where review_by is not null;
    create index link_by_date on content.link (target_id, role, item_type, state, date desc, item_id);
    create index link_by_change on content.link (target_id, role, item_type, state, changed_at desc, item_id);

    create function content.date_link() returns trigger language plpgsql as $$
    begin
      select changed_at into new.changed_at from content.item where id = new.item_id;
      return new;
    end
    $$;
    create trigger date_link before insert on content.link for each row execute function content.date_link();

    create function content.date_links() returns trigger language plpgsql as $$
    begin
      update content.link set state = new.state, date = new.date, changed_at = new.changed_at
      where item_id = new.id;
      return null;
    end
    $$;
    create trigger date_links after update of state, date, changed_at on content.item for each row
      when ((old.state, old.date, old.changed_at) is distinct from (new.state, new.date, new.changed_at))
      execute function content.date_links();
  `,
};
