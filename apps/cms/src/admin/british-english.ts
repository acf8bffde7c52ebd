import type { StrapiApp } from '@strapi/strapi/admin';

/** The language of the admin. */
export const britishEnglish = 'en-GB';

const english = 'en';
const chosenLanguage = 'strapi-admin-language';
const setLocale = 'admin/setLocale';

/** Strapi's own English reads 04/03/2019 as 3 April. Whoever has it, or nothing, types dates with the day first. */
export function speakBritishEnglish(app: StrapiApp): void {
  const chosen = localStorage.getItem(chosenLanguage);
  if (chosen === null || chosen === english) localStorage.setItem(chosenLanguage, britishEnglish);
  // Those who chose English in their profile get it once they are signed in.
  app.addMiddlewares([
    () => () => (next) => (action) => next(isEnglish(action) ? inBritish(action) : action),
  ]);
}

interface Chosen {
  type: string;
  payload: unknown;
}

const inBritish = (action: Chosen): Chosen => ({ ...action, payload: britishEnglish });

const isEnglish = (action: unknown): action is Chosen =>
  typeof action === 'object' &&
  action !== null &&
  'type' in action &&
  action.type === setLocale &&
  'payload' in action &&
  action.payload === english;
