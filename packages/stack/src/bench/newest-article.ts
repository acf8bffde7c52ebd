import { z } from 'zod';
import { fetchJson } from './fetch-json.ts';

const listSchema = z.object({ data: z.array(z.object({ id: z.string(), slug: z.string() })).min(1) });

/** The newest article of the running platform. */
export async function getNewestArticle(apiUrl: string): Promise<{ id: string; slug: string }> {
  const { data } = listSchema.parse(await fetchJson(`${apiUrl}/articles?limit=1`));
  const [newest] = data;
  if (!newest) throw new Error('There is no article to measure with');
  return newest;
}
