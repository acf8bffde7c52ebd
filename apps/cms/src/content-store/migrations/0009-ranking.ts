/**
 * Ranking by what is at hand: `brief` is what the title, the summary and the headings say, in the row itself, while
 * the whole text lies apart. Matches are looked for in periods that reach back ever further, so that a word that is
 * neither frequent nor rare is not looked for everywhere.
 */
export const ranking = {
  name: '0009-ranking',
  statements: `
    -- A row of this size is not packed, and the long columns still lie apart.
    alter table content.search set (toast_tuple_target = 2000);
    alter table content.search
      add column brief tsvector generated always as (ts_filter(words, '{a,b,c}')) stored;
    alter table content.search alter column brief set storage main;

    drop function content.newest_matches(tsquery, integer);
    create function content.newest_matches(query tsquery, most integer)
    returns table (item_id text, date timestamptz, topics text[], organisations text[], brief tsvector)
    stable language plpgsql set enable_seqscan = off set jit = off as $$
    declare
      newest timestamptz;
      oldest timestamptz;
      until timestamptz := 'infinity';
      since timestamptz;
      missing integer := most;
      found_now integer;
      unit text;
      format text;
      periods tsquery;
    begin
      select i.date into newest from content.item i where i.type = 'article' and i.state = 'live'
        order by i.date desc, i.id limit 1;
      select i.date into oldest from content.item i where i.type = 'article' and i.state = 'live'
        order by i.date, i.id desc limit 1;
      select i.date into since from content.item i where i.type = 'article' and i.state = 'live'
        order by i.date desc, i.id offset 1000 limit 1;
      while since is not null loop
        unit := case when newest - since < interval '2 years' then 'month' else 'year' end;
        format := case unit when 'month' then '" m:"YYYY-MM' else '" y:"YYYY' end;
        select string_agg(quote_literal(to_char(period, format)), '|')::tsquery into periods
          from generate_series(date_trunc(unit, since at time zone 'UTC'), least(until, newest) at time zone 'UTC',
            ('1 ' || unit)::interval) as period;
        return query select s.item_id, s.date, s.topics, s.organisations, s.brief from content.search s
          where s.live and (s.words || s.marks) @@ (query && periods) and s.date > since and s.date <= until
          order by s.date desc, s.item_id limit missing;
        get diagnostics found_now = row_count;
        missing := missing - found_now;
        if missing <= 0 then
          return;
        end if;
        until := since;
        since := case when since < newest and newest - oldest > (newest - since) * 8
          then newest - (newest - since) * 8 end;
      end loop;
      return query select s.item_id, s.date, s.topics, s.organisations, s.brief from content.search s
        where s.live and (s.words || s.marks) @@ query and s.date <= until
        order by s.date desc, s.item_id limit missing;
    end $$;
  `,
};
