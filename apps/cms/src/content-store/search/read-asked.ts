import type { Target } from '../find-targets.js';
import type { Sql } from '../sql.js';
import type { Named } from './expand-query.js';

/** What a search was asked for. Filters are slugs, old ones too. */
export interface Search {
  q: string;
  topic?: string | undefined;
  organisation?: string | undefined;
  year?: string | undefined;
  page: number;
  limit: number;
}

/** A search as PostgreSQL understands it. */
export interface Asked {
  /** Empty where nothing is left to look for. */
  query: string;
  lexemes: string[];
  named: Named[];
  topic: Target;
  organisation: Target;
  /** The cursor of the change feed at which it was read. */
  head: string;
}

/** How many of those with such a name are taken; the shortest names fit best. */
const mostNamed = 50;

const target = (type: 'topic' | 'organisation', parameter: string) => `
  (select json_build_object('id', a.item_id, 'published', i.id is not null)
   from (select 1) as one
   left join content.alias a on a.type = '${type}' and a.slug = ${parameter}
   left join content.item i on i.id = a.item_id) as ${type}`;

const quoted = `'''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''''`;

// A name stands in a longer query where all of it is there. One word of several, such as "trust", says nothing.
const statement = `
  with asked as materialized (
    select websearch_to_tsquery('content.english', $1) as query,
      tsvector_to_array(to_tsvector('content.english', $1)) as lexemes
  ), any_word as materialized (
    select coalesce(string_agg(${quoted}, '|'), '')::tsquery as query from asked, unnest(lexemes) as lexeme
  ), named as (
    select n.item_id as id, n.name, tsvector_to_array(n.lexemes) as lexemes, n.lexemes @@ asked.query as whole
    from asked, any_word, content.search_name n
    where n.lexemes @@ any_word.query and (
      n.lexemes @@ asked.query
      or tsvector_to_array(n.lexemes) <@ asked.lexemes and (length(n.lexemes) > 1 or n.name !~ '\\s'))
    order by length(n.name), n.item_id limit ${mostNamed}
  )
  select query::text, lexemes,
    (select coalesce(json_agg(json_build_object('id', id, 'lexemes', lexemes, 'whole', whole)), '[]') from named) as named,
    ${target('topic', '$2')}, ${target('organisation', '$3')}, content.feed_head() as head
  from asked`;

/** Understands a search: its words, who is named by them, and where its filters lead. */
export async function readAsked(sql: Sql, { q, topic, organisation }: Search): Promise<Asked> {
  const [asked] = await sql.rows<Asked>(statement, [q, topic ?? null, organisation ?? null]);
  if (!asked) throw new Error('A search was answered with no row');
  return asked;
}
