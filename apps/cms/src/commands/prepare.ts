import type { Core } from '@strapi/strapi';
import { getConfiguration } from '../configuration.js';
import { addSample } from '../sample/add-sample.js';
import { createFirstAdministrator } from './first-administrator.js';
import { runCommand } from './run-command.js';

/** Makes a new CMS ready for use: its first administrator and, where wanted, something to look at. */
async function prepare(strapi: Core.Strapi) {
  const { firstAdministrator, sampleContent } = getConfiguration();
  return {
    administratorCreated: await createFirstAdministrator(strapi, firstAdministrator),
    sampleAdded: sampleContent && (await addSample(strapi)),
  };
}

void runCommand(prepare);
