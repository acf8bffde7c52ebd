import type { SampleFile } from './files.js';
import type { OrganisationSlug } from './organisations.js';

/** The sample authors, by slug. */
export type AuthorSlug =
  | 'ines-okafor-reid'
  | 'tomasz-wren'
  | 'bethan-adeyemi-lloyd'
  | 'harish-penhale'
  | 'dilys-marchetti'
  | 'gwenllian-achebe-ross'
  | 'rafferty-osei'
  | 'maud-tennant-iqbal'
  | 'oswin-blakeney'
  | 'bookings-team';

/** An author of the sample content. */
export interface SampleAuthor {
  slug: AuthorSlug;
  kind: 'person' | 'team';
  name: string;
  photo?: SampleFile;
  role: string;
  organisation: OrganisationSlug;
  bio: string;
  links?: { label: string; url: string }[];
}

/** Ten invented authors, one of them a team. */
export const authors: SampleAuthor[] = [
  {
    slug: 'ines-okafor-reid',
    kind: 'person',
    name: 'Ines Okafor-Reid',
    photo: 'ines-okafor-reid.png',
    role: 'Head of content design',
    organisation: 'patient-contact-service',
    bio: 'Ines looks after every word that the Patient Contact Service sends. Before that she wrote timetables for a bus company, which taught her that nobody reads the second page.\n\nShe keeps a shoebox of bad letters and is always glad of another.',
    links: [{ label: 'Ines’s shoebox of letters', url: 'https://patient-contact.example/shoebox' }],
  },
  {
    slug: 'tomasz-wren',
    kind: 'person',
    name: 'Tomasz Wren',
    photo: 'tomasz-wren.png',
    role: 'Lead developer',
    organisation: 'tern-and-tiller',
    bio: 'Tomasz builds the parts that print, post and count. He has worked with the Patient Contact Service since it opened. He likes boring technology, tidy logs and sea swimming, in that order.',
    links: [{ label: 'Code by Tomasz', url: 'https://tern-and-tiller.example/code' }],
  },
  {
    slug: 'bethan-adeyemi-lloyd',
    kind: 'person',
    name: 'Bethan Adeyemi-Lloyd',
    photo: 'bethan-adeyemi-lloyd.png',
    role: 'Research manager',
    organisation: 'quietline',
    bio: 'Bethan asks people how they keep in touch with services, and listens for what they leave out. She has been deaf in one ear since she was nine and lets most calls ring.',
  },
  {
    slug: 'harish-penhale',
    kind: 'person',
    name: 'Harish Penhale',
    photo: 'harish-penhale.png',
    role: 'Service manager, reminders',
    organisation: 'patient-contact-service',
    bio: 'Harish runs the service that reminds people of their appointments: about 90,000 texts and 12,000 letters a week. He was a ward clerk for eight years.',
  },
  {
    slug: 'dilys-marchetti',
    kind: 'person',
    name: 'Dilys Marchetti',
    photo: 'dilys-marchetti.png',
    role: 'Letters adviser',
    organisation: 'health-letters-unit',
    bio: 'Dilys taught letter testing to more than sixty hospitals, most of the time in their canteens. She retired when the Health Letters Unit closed and now tests the parish newsletter.',
  },
  {
    slug: 'gwenllian-achebe-ross',
    kind: 'person',
    name: 'Gwenllian Achebe-Ross',
    photo: 'gwenllian-achebe-ross.png',
    role: 'Content lead',
    organisation: 'northmere-borough-council',
    bio: 'Gwenllian writes the pages that people in Northmere read on the worst day of their week, and the one about bins. She answers the phones for one morning a month, so that she hears what the pages did not say.',
    links: [{ label: 'Northmere’s notebook on words', url: 'https://northmere.example/words' }],
  },
  {
    slug: 'rafferty-osei',
    kind: 'person',
    name: 'Rafferty Osei',
    photo: 'rafferty-osei.png',
    role: 'Statistician',
    organisation: 'tidewater-institute',
    bio: 'Rafferty counts for a living and has been wrong in public four times, each of them written up. He teaches evening classes in reading charts, and keeps bees, which he does not count.',
  },
  {
    slug: 'maud-tennant-iqbal',
    kind: 'person',
    name: 'Maud Tennant-Iqbal',
    photo: 'maud-tennant-iqbal.png',
    role: 'Transport coordinator',
    organisation: 'estuary-and-saltings-board',
    bio: 'Maud found drivers for people without a car for sixteen years: first with a card index, then with a spreadsheet, and in the end with both, as the card index never crashed.',
  },
  {
    slug: 'oswin-blakeney',
    kind: 'person',
    name: 'Oswin Blakeney',
    role: 'Head of the print room',
    organisation: 'hospital-print-bureau',
    bio: 'Oswin joined the Hospital Print Bureau as an apprentice in 1974, the year it opened, and turned the lights out in 2015.',
  },
  {
    slug: 'bookings-team',
    kind: 'team',
    name: 'The bookings team',
    photo: 'bookings-team.png',
    role: 'Seven people who build and run booking',
    organisation: 'patient-contact-service',
    bio: 'We are a designer, a researcher, three developers, a nurse and a delivery manager. We write together, so we sign together.',
  },
];
