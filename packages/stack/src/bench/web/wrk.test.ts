import { expect, it } from 'vitest';
import { parseWrk } from './wrk.ts';

const output = `Running 3s test @ http://127.0.0.1:9002/page.html
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     3.07ms    2.52ms  44.57ms   92.30%
    Req/Sec    21.45k     3.22k   25.93k    80.00%
  64089 requests in 3.02s, 1.55GB read
Requests/sec:  21214.95
Transfer/sec:    526.51MB
`;

it('reads how many requests wrk made', () => {
  expect(parseWrk(output, 'http://x')).toMatchObject({ requests: 64_089, perSecond: 21_214.95 });
});

it.each(['  Non-2xx or 3xx responses: 12\n', '  Socket errors: connect 0, read 3, write 0, timeout 0\n'])(
  'takes failures for failures: %j',
  (line) => {
    expect(() => parseWrk(output.replace('Requests/sec', `${line}Requests/sec`), 'http://x')).toThrow(
      `http://x failed under load: ${line.trim()}`,
    );
  },
);

it('takes no request for a failure', () => {
  expect(() => parseWrk('', 'http://x')).toThrow('http://x failed under load');
});
