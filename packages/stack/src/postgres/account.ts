import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isRoot } from '../checkout.ts';
import type { Report } from '../report.ts';

const run = promisify(execFile);

/** The name of the system user that runs PostgreSQL when we are root. */
export const accountName = 'shoal';

/** The user that PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/** The user PostgreSQL runs as, made on first use when we are root; null means that we are nobody special. */
export async function prepareAccount(report: Report): Promise<Account | null> {
  if (!isRoot) return null;
  return (await findAccount()) ?? (await createAccount(report));
}

async function findAccount(): Promise<Account | null> {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === accountName);
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : null;
}

async function createAccount(report: Report): Promise<Account> {
  const home = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
  const failure = await run('/usr/sbin/useradd', ['--system', '--user-group', ...home, accountName]).then(
    () => null,
    (error: Error) => error,
  );
  // Another start may have made it a moment before us, so what counts is whether it is there now.
  const account = await findAccount();
  if (!account) throw new Error(explainMissingAccount(), { cause: failure });
  if (!failure) report(`Created the system user ${accountName}: PostgreSQL refuses to run as root`);
  return account;
}

function explainMissingAccount(): string {
  return `PostgreSQL refuses to run as root, and the system user "${accountName}" could not be created. Create it (useradd --system --user-group ${accountName}), run Shoal as an ordinary user, or set DATABASE_URL to use another server.`;
}
