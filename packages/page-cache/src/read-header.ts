import type { IncomingMessage } from 'node:http';

/**
 * One header of a request; its name in lower case. Node makes an object of all headers when `headers` is first read, which
 * takes as long as the rest of a hit: so they are looked for in the list that there is.
 */
export function readHeader(request: IncomingMessage, wanted: string): string | undefined {
  const { rawHeaders } = request;
  let found: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length !== wanted.length || name.toLowerCase() !== wanted) continue;
    // Sent more than once: what they come to together is for Node to say.
    if (found !== undefined) return request.headers[wanted]?.toString();
    found = rawHeaders[index + 1];
  }
  return found;
}
