/**
 * What search finds articles by. `words` is an article's own text, by weight: title A, summary B, headings C, body D.
 * `marks` is what else it is found by: names as published, which count less than any text as they have no place, and
 * lexemes that begin with a space, which no query can hold unless we put them there: the people and organisations it
 * is linked to (`e`), and what it can be narrowed by, which are its topics (`t`), organisations (`o`), year (`y`) and
 * month (`m`). Names as they are now are kept apart, so that a new name is found without writing an article again.
 */
export const search = {
  name: '0007-search',
  statements: `
    do $$ begin
      create extension if not exists unaccent with schema content;
      create extension if not exists pg_trgm with schema content;
    exception when insufficient_privilege or feature_not_supported or undefined_file then
      raise exception 'Search needs the PostgreSQL extensions unaccent and pg_trgm, and % may not create them (%). Ask an administrator of the server to run once, in the database %: create extension if not exists unaccent; create extension if not exists pg_trgm;',
        current_user, sqlerrm, current_database();
    end $$;

    do $$
    declare
      unaccent_schema text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent');
      trigram_schema text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
    begin
      create text search configuration content.english (copy = pg_catalog.english);
      execute format('alter text search configuration content.english
        alter mapping for hword, hword_part, word with %I.unaccent, pg_catalog.english_stem', unaccent_schema);

      create table content.word (word text not null);
      create index word_known on content.word (word);
      execute format('create index word_similar on content.word using gin (word %I.gin_trgm_ops)', trigram_schema);
      execute format('create function content.similar_word(asked text) returns text stable language sql
        set search_path = %I, pg_catalog as $f$
          select word from content.word where word %% asked
          order by similarity(word, asked) desc, abs(length(word) - length(asked)), word limit 1 $f$', trigram_schema);
    end $$;

    create function content.search_marks(
      names text, date timestamptz, topics text[], organisations text[], entities text[]
    ) returns tsvector stable language sql as $$
      select strip(to_tsvector('content.english', names)) || array_to_tsvector(array(
        select ' y:' || to_char(date at time zone 'UTC', 'YYYY')
        union select ' m:' || to_char(date at time zone 'UTC', 'YYYY-MM')
        union select ' t:' || unnest(topics)
        union select ' o:' || unnest(organisations)
        union select ' e:' || unnest(entities)))
    $$;

    -- Short rows, the long columns kept apart: a frequent word has its matches all over the table.
    create table content.search (
      item_id text primary key references content.item on delete cascade,
      live boolean not null,
      date timestamptz not null,
      topics text[] not null,
      organisations text[] not null,
      body text not null,
      marks tsvector not null,
      words tsvector not null
    ) with (toast_tuple_target = 128);
    alter table content.search
      alter column topics set storage main,
      alter column organisations set storage main,
      -- Ranking reads hundreds of them at a time: unpacking would cost more than reading.
      alter column words set storage external;
    -- Without a list of pending entries, which every search would have to read through.
    create index search_words on content.search using gin ((words || marks)) with (fastupdate = off) where live;

    create function content.follow_item() returns trigger language plpgsql as $$
    begin
      update content.search set live = new.state = 'live' where item_id = new.id;
      return null;
    end $$;
    -- Whoever withdraws or restores an item need not know of search.
    create trigger search_follows after update of state on content.item for each row
      when (new.type = 'article' and old.state is distinct from new.state)
      execute function content.follow_item();

    create table content.search_name (
      item_id text not null references content.item on delete cascade,
      name text not null,
      lexemes tsvector generated always as (to_tsvector('content.english', name)) stored,
      primary key (item_id, name)
    );
    create index search_name_lexemes on content.search_name using gin (lexemes) with (fastupdate = off);

    create function content.newest_matches(query tsquery, most integer)
    returns table (item_id text, date timestamptz, topics text[], organisations text[])
    stable language plpgsql set enable_seqscan = off set jit = off as $$
    declare
      since timestamptz;
      newest timestamptz;
      found_first integer := 0;
      unit text;
      format text;
      periods tsquery;
    begin
      select i.date into since from content.item i where i.type = 'article' and i.state = 'live'
        order by i.date desc, i.id offset 4000 limit 1;
      if since is not null then
        select i.date into newest from content.item i where i.type = 'article' and i.state = 'live'
          order by i.date desc, i.id limit 1;
        unit := case when newest - since < interval '2 years' then 'month' else 'year' end;
        format := case unit when 'month' then '" m:"YYYY-MM' else '" y:"YYYY' end;
        select string_agg(quote_literal(to_char(period, format)), '|')::tsquery into periods
          from generate_series(date_trunc(unit, since at time zone 'UTC'), newest at time zone 'UTC', ('1 ' || unit)::interval) as period;
        return query select s.item_id, s.date, s.topics, s.organisations from content.search s
          where s.live and (s.words || s.marks) @@ (query && periods) and s.date > since
          order by s.date desc, s.item_id limit most;
        get diagnostics found_first = row_count;
      end if;
      if found_first < most then
        return query select s.item_id, s.date, s.topics, s.organisations from content.search s
          where s.live and (s.words || s.marks) @@ query and (since is null or s.date <= since)
          order by s.date desc, s.item_id limit most - found_first;
      end if;
    end $$;
  `,
};
