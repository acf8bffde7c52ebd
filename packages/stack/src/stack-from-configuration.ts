import { getDefaultDataDir } from './checkout.ts';
import { getInheritedEnvironment, secretNames, type Configuration, type Secrets } from './configuration.ts';
import type { Beginning } from './apps.ts';
import { makePassword } from './password.ts';
import type { StackOptions } from './stack-options.ts';

/** What to start, according to the settings. */
export function getStackOptions(configuration: Configuration): StackOptions {
  const isProduction = configuration.NODE_ENV === 'production';
  return {
    dataDir: getDataDir(configuration),
    databaseUrl: configuration.DATABASE_URL,
    mediaDir: configuration.MEDIA_DIR,
    siteUrl: configuration.SITE_URL,
    cmsUrl: configuration.CMS_URL,
    hosts: { web: configuration.WEB_HOST, cms: configuration.CMS_HOST },
    ports: { web: configuration.WEB_PORT, cms: configuration.CMS_PORT },
    secrets: getGivenSecrets(configuration),
    administrator: getAdministrator(configuration),
    sampleContent: !isProduction && configuration.SAMPLE_CONTENT !== false,
  };
}

/** The folder that holds everything this checkout keeps. */
function getDataDir(configuration: Configuration): string {
  return configuration.SHOAL_DATA_DIR ?? getDefaultDataDir(getInheritedEnvironment());
}

/** In production nobody is made up: an administrator is made only when both settings say who. */
function getAdministrator(configuration: Configuration): Beginning['administrator'] {
  const { NODE_ENV, FIRST_ADMIN_EMAIL: email, FIRST_ADMIN_PASSWORD: password } = configuration;
  if (email && password) return { email, password };
  if (NODE_ENV === 'production') return null;
  return { email: email ?? 'admin@shoal.example', password: password ?? makePassword() };
}

function getGivenSecrets(configuration: Configuration): Partial<Secrets> {
  return Object.fromEntries(
    secretNames.flatMap((name) => {
      const value = configuration[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
