import type { Core } from '@strapi/strapi';
import { getConfiguration } from '../configuration.js';
import { addSample } from '../sample/add-sample.js';
import { startStandingPages } from '../standing-pages/start-standing-pages.js';
import { createFirstAdministrator } from './first-administrator.js';
import { runCommand } from './run-command.js';

/** Makes a new CMS ready for use: its first administrator, the pages it needs and, where wanted, something to look at. */
async function prepare(strapi: Core.Strapi) {
  const { firstAdministrator, sampleContent } = getConfiguration();
  const administratorCreated = await createFirstAdministrator(strapi, firstAdministrator);
  const sampleAdded = sampleContent && (await addSample(strapi));
  await startStandingPages(strapi);
  return { administratorCreated, sampleAdded };
}

void runCommand(prepare);
