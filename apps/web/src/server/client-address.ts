import { isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** Tells who asks, for counting: an address, or of IPv6 the network that one customer has. */
export type ClientAddress = (request: IncomingMessage) => string;

/** What `X-Forwarded-For` says is believed of trusted proxies only: anybody else could write anything there. */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  const ofConnection = ({ socket }: IncomingMessage) => toNetwork(socket.remoteAddress ?? '');
  if (trustedProxies.length === 0) return ofConnection;
  const isTrusted = proxyAddress.compile([...trustedProxies]);
  return (request) => toNetwork(proxyAddress(request, isTrusted));
}

const mapped = '::ffff:';

function toNetwork(address: string): string {
  if (address.startsWith(mapped)) return address.slice(mapped.length);
  if (!isIPv6(address)) return address;
  const [before = '', after = ''] = address.split('::');
  const [head, tail] = [before, after].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array<string>(8 - (head?.length ?? 0) - (tail?.length ?? 0)).fill('0');
  const groups = address.includes('::') ? [...(head ?? []), ...zeros, ...(tail ?? [])] : (head ?? []);
  return `${groups.slice(0, 4).join(':')}::/64`;
}
