import type { StackOptions } from './stack-options.ts';
import type { Stack } from './stack.ts';

/** Says where everything is and, the first time, how to sign in. */
export function describeStack(stack: Stack, administrator: StackOptions['administrator']): string {
  return `
Shoal is running. Stop it with Ctrl-C.

  Site     ${stack.siteUrl}
  Editors  ${stack.cmsUrl}/admin
  API      ${stack.apiUrl}

${describeSignIn(stack, administrator)}
`;
}

function describeSignIn({ prepared }: Stack, administrator: StackOptions['administrator']): string {
  if (!prepared.administratorCreated || !administrator)
    return 'Forgotten the password? "npm run admin:reset" makes a new one.';
  return `Editors sign in with
  Email     ${administrator.email}
  Password  ${administrator.password}
This is shown once. Change it after signing in; "npm run admin:reset" makes a new one.`;
}
