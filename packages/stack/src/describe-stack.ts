import type { StackOptions } from './stack-options.ts';
import type { Stack } from './stack.ts';

/** Says where everything is and, the first time, how to sign in; a password that was set by hand is not repeated. */
export function describeStack(
  stack: Stack,
  administrator: StackOptions['administrator'],
  isPasswordOwn: boolean,
): string {
  return `
Shoal is running. Stop it with Ctrl-C.

  Site     ${stack.siteUrl}
  Editors  ${stack.cmsUrl}/admin
  API      ${stack.apiUrl}

${describeSignIn(stack, administrator, isPasswordOwn)}
`;
}

function describeSignIn(
  { prepared }: Stack,
  administrator: StackOptions['administrator'],
  isPasswordOwn: boolean,
): string {
  if (!prepared.administratorCreated || !administrator)
    return 'Forgotten the password? "npm run admin:reset" makes a new one.';
  if (isPasswordOwn)
    return `Editors sign in as ${administrator.email} with FIRST_ADMIN_PASSWORD as you set it.`;
  return `Editors sign in with
  Email     ${administrator.email}
  Password  ${administrator.password}
This is shown once. Change it after signing in; "npm run admin:reset" makes a new one.`;
}
