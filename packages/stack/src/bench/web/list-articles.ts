import pg from 'pg';

/** The articles that readers see, in no order. */
export async function listArticles(databaseUrl: string): Promise<{ id: string; slug: string }[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; slug: string }>(
      `select id, slug from content.item where type = 'article' and state = 'live' order by md5(id)`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
