import type { Beginning, Mode } from './apps.ts';
import type { Secrets } from './configuration.ts';
import type { Progress } from './progress.ts';
import type { Report } from './report.ts';

/** How to start the platform. With nothing but `dataDir` it is an empty one on the usual ports. */
export interface StackOptions {
  /** Where everything is kept: the embedded database, uploads, secrets and logs. */
  dataDir: string;
  /** A PostgreSQL database to use instead of the embedded one. */
  databaseUrl?: string | undefined;
  /** Where uploads are kept, if not in the data folder. */
  mediaDir?: string | undefined;
  /** The public address of the site, if not the local one. */
  siteUrl?: string | undefined;
  /** The address at which editors reach the CMS, if not the local one. */
  cmsUrl?: string | undefined;
  hosts?: { web?: string; cms?: string };
  /** Ports that must be used; otherwise the next free ones from 3000 and 1337. */
  ports?: { web?: number | undefined; cms?: number | undefined };
  /** Secrets to use instead of those kept in the data folder. */
  secrets?: Partial<Secrets>;
  /** Made on a database that has no administrator yet. */
  administrator?: Beginning['administrator'];
  /** Whether an empty CMS is filled with sample content. */
  sampleContent?: boolean;
  /** Further environment variables of the CMS and the site. */
  env?: NodeJS.ProcessEnv;
  mode?: Mode;
  /** How long each part may take to become ready. */
  startTimeoutMs?: number;
  /** Stops the start, wherever it is. */
  signal?: AbortSignal;
  progress?: Progress;
  report?: Report;
  /** Done before the CMS and the site start. */
  build?: (say: Report, note: (pid: number) => void) => Promise<void>;
}
