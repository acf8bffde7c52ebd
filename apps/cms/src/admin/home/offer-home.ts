import type { StrapiApp } from '@strapi/strapi/admin';
import { Calendar, CheckCircle, Pencil } from '@strapi/icons';
import { closeTour } from './close-tour';
import { leaveOutStrapisPages } from './leave-out-strapis-pages';
import { nameTab } from './name-tab';

const list = '/content-manager/collection-types/api::article.article';
const permissions = [{ action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' }];

const title = (id: string, defaultMessage: string) => ({ id: `shoal.home.${id}`, defaultMessage });

const widgets = [
  {
    id: 'my-drafts',
    title: title('my-drafts', 'My drafts'),
    icon: Pencil,
    link: { label: title('articles', 'All articles'), href: `${list}?sort=updatedAt:DESC` },
    component: async () => (await import('./my-drafts')).MyDrafts,
    permissions,
  },
  {
    id: 'recently-published',
    title: title('recently-published', 'Recently published'),
    icon: CheckCircle,
    component: async () => (await import('./recently-published')).RecentlyPublished,
    permissions,
  },
  {
    id: 'due-for-review',
    title: title('due-for-review', 'Due for review'),
    icon: Calendar,
    link: { label: title('reviews', 'All by day of review'), href: `${list}?sort=reviewBy:ASC` },
    component: async () => (await import('./due-for-review')).DueForReview,
    permissions,
  },
];

/** Makes the home page and the menus Shoal's: what an editor needs first, and nothing that sells. */
export function offerHome(app: StrapiApp): void {
  app.widgets.register(() => widgets);
  leaveOutStrapisPages(app);
  nameTab();
  closeTour();
}
