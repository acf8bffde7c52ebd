import type { StrapiApp } from '@strapi/strapi/admin';
import { EntryPage } from './entry-page';

type Route = StrapiApp['router']['routes'][number];

/** Where the content manager shows the form of an entry. */
const form = ':collectionType/:slug/:id';

/** Says why an entry cannot be opened, where Strapi only says that something went wrong. */
export function offerClosedEntry(app: StrapiApp): void {
  app.router.addRoute((routes) => routes.map(withReasons));
}

function withReasons(route: Route): Route {
  if (!route.path?.startsWith('content-manager') || !route.children) return route;
  if (!route.children.some(({ path }) => path === form))
    throw new Error('The content manager of this Strapi has other routes');
  return { ...route, children: route.children.map(explain) };
}

function explain(route: Route): Route {
  const { Component: Form } = route;
  if (route.path !== form || !Form) return route;
  const Component = () => (
    <EntryPage>
      <Form />
    </EntryPage>
  );
  return { ...route, Component };
}
