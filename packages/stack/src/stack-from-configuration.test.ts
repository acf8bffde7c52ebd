import { expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { getStackOptions } from './stack-from-configuration.ts';

const secret = 'a-secret-that-is-long-enough';
const production = {
  NODE_ENV: 'production',
  SITE_URL: 'https://blog.example.org',
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
};

test('a newcomer gets sample content and an administrator with a password of their own', () => {
  const [one, other] = [getStackOptions(readConfiguration({})), getStackOptions(readConfiguration({}))];
  expect(one.sampleContent).toBe(true);
  expect(one.administrator?.password).toMatch(/^([A-Z][a-z]{2}\d-?){4}$/);
  expect(one.administrator?.password).not.toBe(other.administrator?.password);
});

test('production never gets content or people that nobody asked for', () => {
  const options = getStackOptions(readConfiguration({ ...production, SAMPLE_CONTENT: 'true' }));
  expect(options).toMatchObject({ sampleContent: false, administrator: null });
});

test('production gets the administrator it names', () => {
  const named = { FIRST_ADMIN_EMAIL: 'ada@example.org', FIRST_ADMIN_PASSWORD: 'Ebb-And-Flow-1' };
  const { administrator } = getStackOptions(readConfiguration({ ...production, ...named }));
  expect(administrator).toEqual({ email: 'ada@example.org', password: 'Ebb-And-Flow-1' });
});
