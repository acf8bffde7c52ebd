/** What is sent with a request. */
interface Sent {
  body?: object;
  headers?: Record<string, string>;
}

/** Asks for JSON, or sends some; anything but success is an error. */
export async function fetchJson(url: string, { body, headers = {} }: Sent = {}): Promise<unknown> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(url, { ...sent, headers: { 'content-type': 'application/json', ...headers } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Reads an address to its end; anything but success is an error. */
export async function read(url: string): Promise<void> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`GET ${url} answered ${answer.status}`);
}
