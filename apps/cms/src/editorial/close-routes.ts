import type { Core } from '@strapi/strapi';

/** Routes of Strapi's that ask for no permission: any account could send any e-mail, or change a setting for everybody. */
const closed: Record<string, string> = { email: 'email.send', i18n: 'settings.updateSettings' };

interface Routes {
  routes: { handler: unknown }[];
}

/** Takes away what Strapi opens to every account and nobody here needs. Call it in register, before routes are made. */
export function closeRoutes(strapi: Core.Strapi): void {
  for (const [plugin, handler] of Object.entries(closed)) {
    const { admin }: { admin?: Routes } = strapi.plugin(plugin).routes as never;
    const open = admin?.routes.filter((route) => route.handler !== handler) ?? [];
    if (!admin || open.length === admin.routes.length) throw new Error(`This Strapi has no route ${handler}`);
    admin.routes = open;
  }
}
