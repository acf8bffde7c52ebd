import type { SampleFile } from './files.js';

/** The sample organisations, by slug. */
export type OrganisationSlug =
  | 'patient-contact-service'
  | 'northmere-borough-council'
  | 'tidewater-institute'
  | 'estuary-and-saltings-board'
  | 'health-letters-unit'
  | 'hospital-print-bureau'
  | 'tern-and-tiller'
  | 'quietline';

/** An organisation of the sample content. */
export interface SampleOrganisation {
  slug: OrganisationSlug;
  name: string;
  shortName?: string;
  alternativeNames?: string[];
  kind: 'government' | 'health-service' | 'local-government' | 'company' | 'charity' | 'academic';
  description: string;
  logo?: SampleFile;
  website?: string;
  contact: string;
  identifiers?: { scheme: 'ods' | 'companies-house' | 'other'; value: string }[];
  licence?: 'OGL-UK-3.0' | 'CC-BY-4.0';
  licenceHolder?: string;
  openedOn: string;
  closedOn?: string;
  closedAs?: 'replaced' | 'split';
  successors?: { organisation: OrganisationSlug; on: string; what: string }[];
}

/** Eight invented organisations; a successor stands before the one it follows. */
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
    slug: 'northmere-borough-council',
    name: 'Northmere Borough Council',
    shortName: 'Northmere',
    alternativeNames: ['Northmere Council'],
    kind: 'local-government',
    description:
      'Looks after bins, streets, flood alerts and, since 2024, volunteer lifts for the 84,000 people who live between the river and the moor.',
    logo: 'northmere-borough-council.png',
    website: 'https://northmere.example',
    contact: 'web@northmere.example',
    identifiers: [{ scheme: 'other', value: 'Sample register 0112' }],
    licence: 'OGL-UK-3.0',
    licenceHolder: 'Northmere Borough Council',
    openedOn: '1974-04-01',
  },
  {
    slug: 'tidewater-institute',
    name: 'Tidewater Institute',
    kind: 'academic',
    description:
      'Counts things for public services and says how sure it is. Nineteen statisticians, two ethicists and a carpenter who makes the survey boxes.',
    logo: 'tidewater-institute.png',
    website: 'https://tidewater.example',
    contact: 'https://tidewater.example/ask',
    licence: 'CC-BY-4.0',
    licenceHolder: 'Tidewater Institute',
    openedOn: '1998-09',
  },
  {
    slug: 'estuary-and-saltings-board',
    name: 'Estuary and Saltings Integrated Community Health and Care Board',
    shortName: 'Estuary Board',
    alternativeNames: ['Estuary Health Board', 'Saltings Community Care'],
    kind: 'health-service',
    description:
      'Ran community clinics, home visits and volunteer transport on both sides of the estuary. It closed in 2024 and its work went to three others.',
    logo: 'estuary-and-saltings-board.png',
    contact: 'https://northmere.example/estuary-board',
    licence: 'OGL-UK-3.0',
    licenceHolder: 'Crown copyright',
    openedOn: '2008-04-01',
    closedOn: '2024-03-31',
    closedAs: 'split',
    successors: [
      { organisation: 'patient-contact-service', on: '2024-04-01', what: 'booking, reminders and calls' },
      {
        organisation: 'northmere-borough-council',
        on: '2024-04-01',
        what: 'volunteer lifts and home visits',
      },
      { organisation: 'tidewater-institute', on: '2024-06', what: 'surveys and the counting of journeys' },
    ],
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
    slug: 'hospital-print-bureau',
    name: 'Hospital Print Bureau',
    kind: 'government',
    description:
      'Printed every form, chart and letter for 140 hospitals, from a former tram shed. It closed in 2015.',
    contact: 'https://patient-contact.example/contact',
    licence: 'OGL-UK-3.0',
    licenceHolder: 'Crown copyright',
    openedOn: '1974',
    closedOn: '2015-05-31',
    closedAs: 'replaced',
    successors: [{ organisation: 'health-letters-unit', on: '2015-06', what: 'letters and forms' }],
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
