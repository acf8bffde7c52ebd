import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { SavesPanel } from './saves-panel';
import { watchSaves } from './watch-saves';

/** Sees to it that no save is lost: neither to somebody else's, nor to a tab that crashed or a session that ended. */
export function offerSaves(app: StrapiApp): void {
  watchSaves();
  contentManagerOf(app).addEditViewSidePanel((panels) => [
    ...panels.slice(0, 1),
    SavesPanel,
    ...panels.slice(1),
  ]);
}
