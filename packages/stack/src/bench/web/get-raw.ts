import { request } from 'node:http';

/** An answer as it came over the wire, still coded. */
export interface RawAnswer {
  status: number;
  etag: string | undefined;
  contentType: string | undefined;
  cacheStatus: string;
  bytes: Buffer;
}

/** Asks for an address without undoing the coding of the answer. */
export function getRaw(url: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag,
          contentType: response.headers['content-type'],
          cacheStatus: String(response.headers['cache-status'] ?? ''),
          bytes: Buffer.concat(parts),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}
