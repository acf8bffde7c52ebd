import type { z } from 'zod';
import { signedInAnswer, type Account } from './sign-in.ts';

/** Speaks to Strapi's admin the way its own pages do. */
export type AdminApi = <T extends z.ZodType>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  answer: T,
  body?: unknown,
) => Promise<z.infer<T>>;

/** Signs an account in without a browser. */
export async function openAdminApi(cmsUrl: string, account: Account): Promise<AdminApi> {
  const { data } = await callAdmin(cmsUrl, undefined)('POST', '/admin/login', signedInAnswer, account);
  return callAdmin(cmsUrl, data.token);
}

function callAdmin(cmsUrl: string, token: string | undefined): AdminApi {
  return async (method, path, answer, body) => {
    const response = await fetch(cmsUrl + path, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${text}`);
    return answer.parse(text === '' ? undefined : JSON.parse(text));
  };
}
