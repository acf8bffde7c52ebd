import { describe, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';

const secret = 'a-secret-that-is-long-enough';

describe('the settings', () => {
  test('are all optional outside production', () => {
    expect(readConfiguration({})).toMatchObject({ NODE_ENV: 'development', WEB_HOST: '127.0.0.1' });
  });

  test('that are wrong are named together, with what was given and what is expected', () => {
    const read = (): unknown =>
      readConfiguration({ WEB_PORT: 'abc', SITE_URL: 'ftp://x', DATABASE_URL: 'mysql://u:p@h/d' });
    expect(read).toThrow('WEB_PORT is "abc"; expected a port number from 1 to 65535');
    expect(read).toThrow('SITE_URL is "ftp://x"; expected the address people type');
    expect(read).toThrow('DATABASE_URL is a value of 15 characters; expected a PostgreSQL address');
    expect(read).not.toThrow('mysql');
  });

  test('that production needs are named all at once when they are missing', () => {
    const read = (): unknown => readConfiguration({ NODE_ENV: 'production', APP_KEYS: secret, SITE_URL: '' });
    expect(read).not.toThrow(/APP_KEYS/);
    for (const name of [
      'SITE_URL',
      'API_TOKEN_SALT',
      'ADMIN_JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
      'ENCRYPTION_KEY',
    ])
      expect(read).toThrow(`${name} is not set`);
  });

  test('are accepted when production has all it needs', () => {
    const given = {
      NODE_ENV: 'production',
      SITE_URL: 'https://blog.example.org/',
      APP_KEYS: secret,
      API_TOKEN_SALT: secret,
      ADMIN_JWT_SECRET: secret,
      TRANSFER_TOKEN_SALT: secret,
      ENCRYPTION_KEY: secret,
    };
    expect(readConfiguration(given)).toMatchObject({ ...given, SITE_URL: 'https://blog.example.org' });
  });
});
