import type { LicenceId } from '@shoal/content-schema';

const licences: Record<LicenceId, { name: string; url: string | null }> = {
  'OGL-UK-3.0': {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'all-rights-reserved': { name: 'All rights reserved', url: null },
};

/** What people call a licence. */
export const describeLicence = (id: LicenceId): string => licences[id].name;

/** Where a licence can be read; null when there is none to read. */
export const getLicenceUrl = (id: LicenceId): string | null => licences[id].url;
