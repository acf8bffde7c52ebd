import { licenceFacts, type LicenceId } from '@shoal/content-schema';

/** What people call a licence. */
export const describeLicence = (id: LicenceId): string => licenceFacts[id].name;

/** Where a licence can be read; null when there is none to read. */
export const getLicenceUrl = (id: LicenceId): string | null => licenceFacts[id].url;
