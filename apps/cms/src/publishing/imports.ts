import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publishedTypes } from './published-types.js';

/**
 * Refuses Strapi's import and transfer: they write with lifecycles off and past the Document Service, so readers
 * would be shown what is no longer true. Exports switch lifecycles off too, but only read.
 */
export function refuseImports(strapi: Core.Strapi): void {
  let off = false;
  const { lifecycles } = strapi.db;
  Object.assign(lifecycles, {
    disable: () => void (off = true),
    enable: () => void (off = false),
  });
  const refuse = () => {
    if (off) throw new errors.ApplicationError(refusal);
  };
  lifecycles.subscribe({
    models: [...Object.keys(publishedTypes), 'plugin::upload.file'],
    beforeCreate: refuse,
    beforeCreateMany: refuse,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}

const refusal =
  'Importing would change content behind the back of what readers are shown. Nothing was changed. ' +
  'Restore a backup instead: it brings both back together.';
