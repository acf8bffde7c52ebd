import type { SampleFile } from './files.js';

/** The sample organisations, by slug. */
export type OrganisationSlug =
  | 'patient-contact-service'
  | 'health-letters-unit'
  | 'tern-and-tiller'
  | 'quietline';

/** An organisation of the sample content. */
export interface SampleOrganisation {
  slug: OrganisationSlug;
  name: string;
  shortName?: string;
  alternativeNames?: string[];
  kind: 'government' | 'health-service' | 'company' | 'charity';
  description: string;
  logo: SampleFile;
  website: string;
  contact: string;
  identifiers?: { scheme: 'ods' | 'companies-house' | 'other'; value: string }[];
  licence?: 'OGL-UK-3.0' | 'CC-BY-4.0';
  licenceHolder?: string;
  openedOn: string;
  closedOn?: string;
  closedAs?: 'replaced';
  successors?: { organisation: OrganisationSlug; on: string; what: string }[];
}

/** Four invented organisations; a successor stands before the one it follows. */
export const organisations: SampleOrganisation[] = [
  {
    slug: 'patient-contact-service',
    name: 'Patient Contact Service',
    shortName: 'PCS',
    alternativeNames: ['Patient Contact', 'The Contact Service'],
    kind: 'health-service',
    description:
      'Sends the letters, texts and calls that tell people about their hospital appointments, and answers when they write back. Forty-one hospitals use it.',
    logo: 'patient-contact-service.png',
    website: 'https://patient-contact.example',
    contact: 'blog@patient-contact.example',
    identifiers: [{ scheme: 'ods', value: 'XPCS1' }],
    licence: 'OGL-UK-3.0',
    licenceHolder: 'Patient Contact Service',
    openedOn: '2023-04-01',
  },
  {
    slug: 'health-letters-unit',
    name: 'Health Letters Unit',
    shortName: 'HLU',
    alternativeNames: ['The Letters Unit', 'Central Letters Programme'],
    kind: 'government',
    description:
      'A small government team that helped hospitals write letters people could follow. It closed in 2023.',
    logo: 'health-letters-unit.png',
    website: 'https://health-letters.example',
    contact: 'https://patient-contact.example/contact',
    licence: 'OGL-UK-3.0',
    licenceHolder: 'Crown copyright',
    openedOn: '2015-06',
    closedOn: '2023-03-31',
    closedAs: 'replaced',
    successors: [
      { organisation: 'patient-contact-service', on: '2023-04-01', what: 'letters, templates and training' },
    ],
  },
  {
    slug: 'tern-and-tiller',
    name: 'Tern and Tiller Ltd',
    shortName: 'Tern and Tiller',
    kind: 'company',
    description:
      'Eleven people who design and build software for public services. They work for the Patient Contact Service and for two councils.',
    logo: 'tern-and-tiller.png',
    website: 'https://tern-and-tiller.example',
    contact: 'hello@tern-and-tiller.example',
    identifiers: [{ scheme: 'other', value: 'Sample register 0041' }],
    licence: 'CC-BY-4.0',
    openedOn: '2016',
  },
  {
    slug: 'quietline',
    name: 'Quietline',
    kind: 'charity',
    description:
      'A charity for people who find phone calls hard or cannot make them: because of hearing, speech, anxiety, work or a house full of children.',
    logo: 'quietline.png',
    website: 'https://quietline.example',
    contact: 'research@quietline.example',
    licence: 'CC-BY-4.0',
    licenceHolder: 'Quietline',
    openedOn: '2009-10-12',
  },
];
