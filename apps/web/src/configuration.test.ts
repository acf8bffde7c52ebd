import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from './configuration';

const least = { SITE_URL: 'https://blog.example.org/', CMS_URL: 'http://localhost:1337' };

describe('the settings', () => {
  it('have values of their own where none is given', () => {
    expect(readConfiguration({ ...least, WEB_PORT: '' })).toEqual({
      NODE_ENV: 'production',
      WEB_HOST: '127.0.0.1',
      WEB_PORT: 3000,
      SITE_URL: 'https://blog.example.org',
      CMS_URL: 'http://localhost:1337',
      CMS_TIMEOUT_MS: 5000,
      CMS_RETRIES: 1,
      RENDER_TIMEOUT_MS: 10_000,
      WEB_CONCURRENCY: 1,
      PAGE_CACHE_MAX_BYTES: 268_435_456,
      RATE_LIMIT_PER_MINUTE: 600,
      TRUSTED_PROXIES: [],
      METRICS_HOST: '127.0.0.1',
      METRICS_PORT: 0,
      LOG_LEVEL: 'info',
    });
  });

  it.each([
    [
      { SITE_URL: 'https://blog.example.org/path' },
      'SITE_URL is "https://blog.example.org/path"; expected an http or https',
    ],
    [{ SITE_URL: 'ftp://blog.example.org' }, 'SITE_URL is "ftp://blog.example.org"; expected'],
    [{ CMS_TIMEOUT_MS: '5s' }, 'CMS_TIMEOUT_MS is "5s"; expected a whole number from 1 to 600000.'],
    [{ CMS_RETRIES: '11' }, 'CMS_RETRIES is "11"; expected a whole number from 0 to 10.'],
    [
      { TRUSTED_PROXIES: '10.0.0.0/8, 10.0.0.1/33' },
      'TRUSTED_PROXIES is "10.0.0.0/8, 10.0.0.1/33"; expected addresses or networks',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; expected one of error, warn, info, debug.'],
  ])('are refused with what was given and what is expected: %o', (wrong, message) => {
    expect(() => readConfiguration({ ...least, ...wrong })).toThrow(ConfigurationError);
    expect(() => readConfiguration({ ...least, ...wrong })).toThrow(message);
  });
});
