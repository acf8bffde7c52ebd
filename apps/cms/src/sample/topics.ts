/** The sample topics, by slug. */
export type TopicSlug =
  | 'appointments'
  | 'getting-there'
  | 'plain-writing'
  | 'research'
  | 'streets-and-weather'
  | 'building-and-running';

/** A topic of the sample content. */
export interface SampleTopic {
  slug: TopicSlug;
  name: string;
  description: string;
}

/** Six topics. */
export const topics: SampleTopic[] = [
  {
    slug: 'appointments',
    name: 'Appointments',
    description: 'Booking, changing, reminding, turning up: how people and hospitals find a time that works.',
  },
  {
    slug: 'getting-there',
    name: 'Getting there',
    description: 'Lifts, buses, parking and refunds: the journey is a part of the service.',
  },
  {
    slug: 'plain-writing',
    name: 'Plain writing',
    description: 'Letters, texts and pages that people understand the first time.',
  },
  {
    slug: 'research',
    name: 'Research',
    description: 'What people told us and showed us, how we asked, and how sure we are.',
  },
  {
    slug: 'streets-and-weather',
    name: 'Streets and weather',
    description: 'Bins, drains, rivers and roads: what a council does where people can see it.',
  },
  {
    slug: 'building-and-running',
    name: 'Building and running',
    description: 'Software and services: making them, keeping them up, and owning up when they go wrong.',
  },
];
