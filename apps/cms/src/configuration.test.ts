import { describe, expect, it } from 'vitest';
import { parseConfiguration } from './configuration.js';

const secret = 'a-secret-of-some-length';
const complete = {
  DATABASE_URL: 'postgres://shoal:pw@localhost:5432/shoal',
  MEDIA_DIR: '/srv/media',
  APP_KEYS: `${secret}, ${secret}-2`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
};

describe('the configuration of the CMS', () => {
  it('needs only secrets, a database and a media folder outside production', () => {
    const configuration = parseConfiguration(complete);
    expect(configuration).toMatchObject({
      mode: 'development',
      server: { host: '127.0.0.1', port: 1337, url: 'http://localhost:1337' },
      siteUrl: 'http://localhost:3000',
      database: { poolMax: 10 },
      media: { dir: '/srv/media', maxBytes: 26_214_400 },
      firstAdministrator: null,
      sampleContent: false,
    });
    expect(configuration.secrets.appKeys).toEqual([secret, `${secret}-2`]);
  });

  it('drops the slash at the end of an address', () => {
    expect(parseConfiguration({ ...complete, SITE_URL: 'https://blog.example.org/' }).siteUrl).toBe(
      'https://blog.example.org',
    );
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseConfiguration({ ...complete, CMS_PORT: '' }).server.port).toBe(1337);
  });

  it('names every variable that is missing at once', () => {
    expect(() => parseConfiguration({})).toThrow(
      /DATABASE_URL is not set; expected a PostgreSQL address[^]*MEDIA_DIR is not set[^]*ENCRYPTION_KEY is not set/,
    );
  });

  it.each([
    ['CMS_PORT', '99999', 'CMS_PORT: given "99999"; expected a whole number from 0 to 65535'],
    [
      'SITE_URL',
      'blog.example.org',
      'SITE_URL: given "blog.example.org"; expected an http: or https: address',
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: given "loud"; expected error, warn'],
    ['SAMPLE_CONTENT', 'perhaps', 'SAMPLE_CONTENT: given "perhaps"; expected true or false'],
  ])('says what was given and what is expected when %s is %s', (name, value, message) => {
    expect(() => parseConfiguration({ ...complete, [name]: value })).toThrow(message);
  });

  it.each([
    ['ENCRYPTION_KEY', 'short'],
    ['APP_KEYS', `${secret},short`],
    ['DATABASE_URL', 'mysql://root:hidden@localhost/shoal'],
  ])('never shows what was given for %s', (name, value) => {
    const parse = () => parseConfiguration({ ...complete, [name]: value });
    expect(parse).toThrow(`${name}: given a value of ${value.length} characters`);
    expect(parse).not.toThrow(value);
  });

  it('needs the public address in production', () => {
    expect(() => parseConfiguration({ ...complete, NODE_ENV: 'production' })).toThrow('SITE_URL is not set');
  });

  it('never adds sample content in production', () => {
    const env = { ...complete, NODE_ENV: 'production', SITE_URL: 'https://blog.example.org' };
    expect(parseConfiguration({ ...env, SAMPLE_CONTENT: 'true' }).sampleContent).toBe(false);
  });

  it('needs a password beside the e-mail address of the first administrator', () => {
    const env = { ...complete, FIRST_ADMIN_EMAIL: 'ada@example.org' };
    expect(() => parseConfiguration(env)).toThrow('FIRST_ADMIN_PASSWORD is not set');
  });
});
