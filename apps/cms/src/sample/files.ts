/** Every file of the sample content, in the `files` folder beside this. The pictures are drawn by `artwork/`. */
export const sampleFiles = [
  'letter-on-the-mat.png',
  'letter-before-and-after.png',
  'phone-left-ringing.png',
  'calls-answered.png',
  'reply-to-the-text.png',
  'two-calendars.png',
  'kitchen-table.png',
  'harbour-at-six.png',
  'waiting-times-chart.png',
  'ines-okafor-reid.png',
  'tomasz-wren.png',
  'bethan-adeyemi-lloyd.png',
  'harish-penhale.png',
  'dilys-marchetti.png',
  'bookings-team.png',
  'patient-contact-service.png',
  'health-letters-unit.png',
  'tern-and-tiller.png',
  'quietline.png',
  'letter-checklist.csv',
  'reminder-incident-timeline.csv',
] as const;

/** The name of a file of the sample content. */
export type SampleFile = (typeof sampleFiles)[number];
