import type { ReportProgress } from '../commands/progress.js';

/** What backing up and restoring work on. */
export interface KeepingOptions {
  databaseUrl: string;
  mediaDir: string;
  /** The versions of this program and of the Strapi in it. */
  versions: { shoal: string; strapi: string };
  report: ReportProgress;
  /** Stops the work; nothing half done stays. */
  signal: AbortSignal;
}
