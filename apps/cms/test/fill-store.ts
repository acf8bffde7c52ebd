import { Client } from 'pg';

const document = `jsonb_build_object(
  'title', 'Article number ' || n, 'summary', 'What happened when we rewrote letter ' || n || '.', 'language', null, 'leadImage', null,
  'bylines', jsonb_build_array(jsonb_build_object('name', 'Author ' || n % 500, 'role', null, 'authorId', 'author-' || n % 500, 'organisations', '[]'::jsonb)),
  'leadOrganisationIds', jsonb_build_array(owner), 'topicIds', jsonb_build_array('topic-' || n % 40))`;

const body = `jsonb_build_object('originallyPublished', null, 'disclosures', '[]'::jsonb, 'supportingOrganisationIds', '[]'::jsonb,
  'mentionIds', jsonb_build_array('organisation-' || n % 100), 'relatedIds', '[]'::jsonb, 'licence', null,
  'reviewBy', case when n % 50 = 0 then (date '2020-01-01' + n % 3000)::text end,
  'body', jsonb_build_array(jsonb_build_object('type', 'prose', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph',
    'children', jsonb_build_array(jsonb_build_object('type', 'text', 'text', 'This is article ' || n || '.')))))))`;

const others = [
  {
    type: 'author',
    number: 500,
    document: `jsonb_build_object('kind', 'person', 'name', 'Author ' || n, 'photoId', null, 'role', null, 'organisationId', null, 'bio', null, 'links', '[]'::jsonb, 'identifiers', '[]'::jsonb)`,
  },
  {
    type: 'organisation',
    number: 100,
    document: `jsonb_build_object('name', 'Organisation ' || n, 'shortName', null, 'kind', 'charity', 'closedOn', null, 'description', null, 'licence', null, 'licenceHolder', null, 'logoId', null,
      'alternativeNames', '[]'::jsonb, 'website', null, 'contact', null, 'identifiers', '[]'::jsonb, 'openedOn', null, 'closedAs', null, 'successors', '[]'::jsonb)`,
  },
  {
    type: 'topic',
    number: 40,
    document: `jsonb_build_object('name', 'Topic ' || n, 'description', null)`,
  },
];

/**
 * Fills an empty store with articles by SQL: 500 authors, 40 topics, 100 organisations of which one leads 40 % of the
 * articles; 2 % are withdrawn, 2 % have a day of review. Pairs share a date, so that only the id parts them.
 */
export async function fillStore(databaseUrl: string, articles: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const { type, number, document } of others) await insertItems(client, type, number, document);
    const owner = `case when n % 5 < 2 then 'organisation-0' else 'organisation-' || n % 100 end`;
    await insertItems(client, 'article', articles, `${document} || ${body}`, owner);
    await insertLinks(client);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

/** Makes the articles of `fillStore` be found by words in all of them, in 5 % and in 0.1 %, and notes a change of each. */
export async function fillSearchAndFeed(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`
      with told as (
        select i.id, i.state = 'live' as live, i.date, array_agg(l.target_id) filter (where l.role = 'topic') as topics,
          array_agg(l.target_id) filter (where l.role = 'organisation') as organisations,
          i.name || '.' || case when substr(i.id, 9)::integer % 20 = 0 then ' Frequent.' else '' end ||
          case when substr(i.id, 9)::integer % 1000 = 0 then ' Seldom.' else '' end as body
        from content.item i join content.link l on l.item_id = i.id where i.type = 'article' group by i.id
      )
      insert into content.search (item_id, live, date, topics, organisations, body, marks, words)
      select id, live, date, topics, organisations, body,
        content.search_marks('', date, topics, organisations, '{}'), to_tsvector('content.english', body)
      from told`);
    await client.query(`
      insert into content.change (event, item_id, item_type, edition, at, concerned_before, concerned_after, tags)
      select 'published', i.id, 'article', 1, i.date, 'null', jsonb_build_object('slug', i.slug,
          'organisations', jsonb_agg(l.target_id) filter (where l.role = 'organisation'),
          'authors', jsonb_agg(l.target_id) filter (where l.role = 'author'),
          'topics', jsonb_agg(l.target_id) filter (where l.role = 'topic')), '{"expire": [], "refresh": [], "purge": []}'
      from content.item i join content.link l on l.item_id = i.id where i.type = 'article' group by i.id order by i.date`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** Numbers descend in date: number 0 is the newest. */
async function insertItems(
  client: Client,
  type: string,
  number: number,
  document: string,
  owner = 'null',
): Promise<void> {
  const state = type === 'article' ? `case when n % 50 = 7 then 'withdrawn' else 'live' end` : `'live'`;
  const date = `timestamptz '2026-01-01T00:00:00.123Z' - interval '1 hour' * (n / 2)`;
  const rows = `(select n, ${owner} as owner from generate_series(0, ${number - 1}) as n) as source`;
  await client.query(`
    insert into content.status (item_id, type, state, first_published_at, public_updated_at, changed_at, version, slug, explanation, withdrawn_at)
    select '${type}-' || n, '${type}', ${state}, ${date}, ${date}, ${date} + interval '1 day' * (n % 7), 1, '${type}-' || n,
      case when ${state} = 'withdrawn' then 'It no longer holds.' end, case when ${state} = 'withdrawn' then ${date} end
    from ${rows}`);
  await client.query(
    `insert into content.alias (type, slug, item_id, since) select type, item_id, item_id, first_published_at from content.status where type = '${type}'`,
  );
  await client.query(`
    insert into content.item (id, type, slug, state, name, date, first_published_at, public_updated_at, changed_at,
      version, edition, fingerprint, summary, document, withdrawal)
    select s.item_id, s.type, s.item_id, s.state, made.document ->> '${type === 'article' ? 'title' : 'name'}', s.first_published_at, s.first_published_at,
      s.public_updated_at, s.changed_at, 1, ${type === 'article' ? 1 : 'null'}, md5(s.item_id), made.document, made.document,
      case when s.state = 'withdrawn' then '{"at": "2026-01-02T00:00:00.000Z", "explanation": "It no longer holds."}'::jsonb end
    from (select '${type}-' || n as id, ${document} as document from ${rows}) as made
    join content.status s on s.item_id = made.id`);
  if (type === 'article') {
    await client.query(`
      insert into content.edition (item_id, number, kind, published_at, contract_version, fingerprint, document)
      select id, 1, 'first', first_published_at, 1, fingerprint, document || jsonb_build_object('slug', slug, 'files', '{}'::jsonb)
      from content.item where type = 'article'`);
  }
}

async function insertLinks(client: Client): Promise<void> {
  const role = (name: string, target: string) =>
    `select id, '${name}', ${target}, 0, type, state, date from content.item where type = 'article'`;
  const owner = `document -> 'leadOrganisationIds' ->> 0`;
  await client.query(`
    insert into content.link (item_id, role, target_id, position, item_type, state, date)
    ${[
      role('author', `document -> 'bylines' -> 0 ->> 'authorId'`),
      role('lead', owner),
      role('organisation', owner),
      role('mention', `document -> 'mentionIds' ->> 0`),
      role('topic', `document -> 'topicIds' ->> 0`),
    ].join(' union all ')}`);
}
