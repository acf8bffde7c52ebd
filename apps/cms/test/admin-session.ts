/** Calls Strapi's admin API as a signed-in administrator. */
export type AdminRequest = (
  method: string,
  path: string,
  body?: object,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: unknown }>;

const credentials = { email: '', password: 'Tidewater-letters-1' };
let registered = 0;

/**
 * Creates the first administrator of a new CMS and signs them in. Each has another address: test files that have one CMS
 * in turn would else be taken for somebody who tries too often.
 */
export function registerAdministrator(url: string): Promise<AdminRequest> {
  registered += 1;
  credentials.email = `editor-${registered}@example.org`;
  return openSession(url, '/admin/register-admin', { ...credentials, firstname: 'Ada', lastname: null });
}

/** Signs the first administrator in again, as after a restart. */
export const signIn = (url: string): Promise<AdminRequest> => signInAs(url, credentials);

/** Signs anybody in. */
export const signInAs = (url: string, account: { email: string; password: string }): Promise<AdminRequest> =>
  openSession(url, '/admin/login', account);

async function openSession(url: string, path: string, body: object): Promise<AdminRequest> {
  const answer = await send(url, 'POST', path, body);
  if (answer.status !== 200) throw new Error(`Signing in failed: ${JSON.stringify(answer.body)}`);
  const { token } = (answer.body as { data: { token: string } }).data;
  return (method, target, data, headers) =>
    send(url, method, target, data, { ...headers, Authorization: `Bearer ${token}` });
}

async function send(
  url: string,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
) {
  const isForm = body instanceof FormData;
  const response = await fetch(url + path, {
    method,
    // A form says of itself where its parts begin.
    headers: { ...(!isForm && { 'Content-Type': 'application/json' }), ...headers },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: toBody(response, text) };
}

function toBody(response: Response, text: string): unknown {
  if (text === '') return null;
  return response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as unknown) : text;
}
