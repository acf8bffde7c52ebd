const beforeSignIn = 'It is how one signs in, and knows of no content.';
const oneself = 'It changes only the account or the session of whoever asks.';
const files = 'It serves files that anybody may fetch.';

/** Routes at which nothing is tried, and why. */
export const leftOut: Record<string, string> = {
  'ANY /_health': 'It says that the CMS runs.',
  'GET /': files,
  'GET /((?!uploads/).+)': files,
  'GET /media/(.*)': files,
  'POST /admin/login': beforeSignIn,
  'POST /admin/access-token': beforeSignIn,
  'POST /admin/register-admin': beforeSignIn,
  'GET /admin/registration-info': beforeSignIn,
  'POST /admin/register': beforeSignIn,
  'POST /admin/forgot-password': beforeSignIn,
  'POST /admin/reset-password': beforeSignIn,
  'POST /admin/logout': oneself,
  'PUT /admin/users/me': oneself,
  'DELETE /admin/users/me/sessions': oneself,
  'PUT /admin/homepage/layout': oneself,
  'POST /admin/permissions/check': oneself,
  'GET /content-manager/preview/script': 'It is a script of Strapi’s, the same for everybody.',
};
