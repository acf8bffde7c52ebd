import { randomBytes } from 'node:crypto';

/** Settings of a CMS under test, as environment variables. */
export function testSettings(databaseUrl: string, mediaDir: string): Record<string, string> {
  const secret = randomBytes(24).toString('hex');
  const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: mediaDir,
    SITE_URL: 'https://blog.example.org',
    LOG_LEVEL: 'error',
    ...Object.fromEntries(secrets.map((name) => [name, secret])),
  };
}
