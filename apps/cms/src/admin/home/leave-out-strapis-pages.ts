import type { StrapiApp } from '@strapi/strapi/admin';

type Route = StrapiApp['router']['routes'][number];

/** Pages of Strapi's that describe what only a paid licence opens. */
const sales = /^purchase-/;

/** What a role may be allowed that leads nowhere here: a shop, and a builder for a content model that is code. */
const deadEnds = ['admin::marketplace.read', 'plugin::content-type-builder.read'];

/** Takes away the pages that sell, and the links to what leads nowhere; the rest of Strapi's settings stays. */
export function leaveOutStrapisPages(app: StrapiApp): void {
  app.router.addRoute((routes) => routes.map(withoutSales));
  app.addRBACMiddleware(
    () => (next) => (permissions) => next(permissions.filter(({ action }) => !deadEnds.includes(action))),
  );
}

function withoutSales(route: Route): Route {
  if (!route.path?.startsWith('settings') || !route.children) return route;
  return {
    ...route,
    children: route.children.filter(({ path = '' }) => !sales.test(path)).map(withOwnOverview),
  };
}

/** Strapi's overview is about its plans; what an operator may need of it are the versions. */
const withOwnOverview = (route: Route): Route =>
  route.path === 'application-infos'
    ? { ...route, lazy: async () => ({ Component: (await import('./overview-page')).OverviewPage }) }
    : route;
