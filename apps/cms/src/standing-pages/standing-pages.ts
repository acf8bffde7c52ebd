import { toPage } from '../sample/to-document.js';
import { about } from './about.js';
import { accessibilityStatement } from './accessibility-statement.js';
import { cookies } from './cookies.js';
import { privacy } from './privacy.js';
import type { StandingPage } from './standing-page.js';

/** The pages that every site needs. */
export const standingPages: readonly StandingPage[] = [about, accessibilityStatement, cookies, privacy];

/** A standing page as the Document Service takes it. */
export const toStandingDocument = (page: StandingPage): Record<string, unknown> => ({
  ...toPage(page, (type, key) => {
    throw new Error(`A standing page refers to the ${type} “${key}”, which need not be there.`);
  }),
});
