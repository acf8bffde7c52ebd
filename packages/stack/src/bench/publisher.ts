import { z } from 'zod';

const tokenSchema = z.object({ data: z.object({ token: z.string() }) });
const listSchema = z.object({ data: z.array(z.object({ id: z.string(), slug: z.string() })).min(1) });

/** One published article of the running platform. */
export interface Sample {
  id: string;
  slug: string;
}

/** The newest article. */
export async function getNewestArticle(apiUrl: string): Promise<Sample> {
  const { data } = listSchema.parse(await fetchJson(`${apiUrl}/articles?limit=1`));
  const [newest] = data;
  if (!newest) throw new Error('There is no article to measure with');
  return newest;
}

/** Signs in to the CMS as an editor does and gives what publishes an article again. */
export async function createPublisher(
  cmsUrl: string,
  { email, password }: { email: string; password: string },
): Promise<(id: string) => Promise<unknown>> {
  const answer = await fetchJson(`${cmsUrl}/admin/login`, { body: JSON.stringify({ email, password }) });
  const { token } = tokenSchema.parse(answer).data;
  const articles = `${cmsUrl}/content-manager/collection-types/api::article.article`;
  const headers = { authorization: `Bearer ${token}` };
  return (id) => fetchJson(`${articles}/${id}/actions/publish`, { body: '{}', headers });
}

/** Reads an address to its end; anything but success is an error. */
export async function read(url: string): Promise<void> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`GET ${url} answered ${answer.status}`);
}

interface Sent {
  body?: string;
  headers?: Record<string, string>;
}

async function fetchJson(url: string, { body, headers = {} }: Sent = {}): Promise<unknown> {
  const sent = body === undefined ? {} : { method: 'POST', body };
  const answer = await fetch(url, { ...sent, headers: { 'content-type': 'application/json', ...headers } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
