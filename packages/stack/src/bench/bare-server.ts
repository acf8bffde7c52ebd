import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The least that could answer what the Content API answers: one prepared query for the same row of the store, sent as
 * it is. What the platform does beyond that is measured against it. Usage: bare-server <database> <port>
 */
const [databaseUrl, port] = process.argv.slice(2);
// As many connections as the Content API has, read as it reads.
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 5,
  options: '-c default_transaction_read_only=on',
});

const article = `select document::text as body from content.item where type = 'article' and slug = $1`;
const newest = `select json_build_object('data', json_agg(summary))::text as body from (
  select summary from content.item where type = 'article' and state = 'live' order by date desc, id limit $1) as newest`;

async function read(path: string): Promise<string | undefined> {
  const slug = /^\/articles\/([^?]+)$/.exec(path)?.[1];
  const query = slug
    ? { name: 'article', text: article, values: [slug] }
    : {
        name: 'newest',
        text: newest,
        values: [Number(new URLSearchParams(path.split('?')[1]).get('limit'))],
      };
  const { rows } = await pool.query<{ body: string }>(query);
  return rows[0]?.body;
}

createServer((request, response) => {
  read(request.url ?? '').then(
    (body) => {
      response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
      response.end(body);
    },
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
}).listen(Number(port), '127.0.0.1');
