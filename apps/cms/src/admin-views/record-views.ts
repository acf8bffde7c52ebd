import { half, third, whole, type EditView } from './edit-view.js';

const partialDate = 'A year, a month or a day: 2013, 2013-04 or 2013-04-01.';
const recent = { by: 'name', order: 'ASC' } as const;

/** The records that articles refer to: authors, organisations and topics. */
export const recordViews: Record<string, EditView> = {
  'api::author.author': {
    mainField: 'name',
    list: ['name', 'kind', 'organisation', 'updatedAt'],
    sort: recent,
    rows: [
      [
        half('name', 'Name', 'As they sign.', 'Grace Okafor'),
        half('kind', 'Kind', 'A person, or a team that signs together.'),
      ],
      [
        half(
          'slug',
          'Address',
          'The last part of the web address of their page. Leave empty: made from the name.',
        ),
        half('photo', 'Photo', 'A portrait, or the emblem of a team. The name beside it describes it.'),
      ],
      [
        half('role', 'Role', 'What they do now. Old articles keep the role they were published with.'),
        half('organisation', 'Organisation', 'Where they do it now.'),
      ],
      [whole('bio', 'About', 'A few sentences for their page. A blank line starts a paragraph.')],
      [whole('links', 'Links', 'Where else to find them. Up to 5.')],
      [whole('identifiers', 'Identifiers', 'Their ORCID, if they have one.')],
    ],
  },
  'api::organisation.organisation': {
    mainField: 'name',
    list: ['name', 'shortName', 'kind', 'closedOn', 'updatedAt'],
    sort: recent,
    rows: [
      [
        half('name', 'Name', 'Its full present name, or its last one.'),
        half('shortName', 'Short name', 'An abbreviation that readers know.'),
      ],
      [
        half(
          'slug',
          'Address',
          'The last part of the web address of its page. Leave empty: made from the name.',
        ),
        half('kind', 'Kind', 'What kind of body it is.'),
      ],
      [whole('description', 'What it does', 'One or two sentences.')],
      [
        half('logo', 'Logo', 'Shown beside the name. Only one that you may use.'),
        half(
          'alternativeNames',
          'Other names',
          'One to a line, former names too. Search finds the organisation by them.',
        ),
      ],
      [
        half('website', 'Website', '', 'https://'),
        half('contact', 'Contact', 'An e-mail or web address where readers can report a problem.'),
      ],
      [
        half('licence', 'Licence', "Terms for what it publishes. Empty: the site's."),
        half('licenceHolder', 'Rights holder', 'Whom to credit, if it is not the name above.'),
      ],
      [whole('identifiers', 'Identifiers', 'What it is called in public registers.')],
      [
        third('openedOn', 'Opened', partialDate, '2013-04'),
        third('closedOn', 'Closed', `May lie ahead. Empty while no end is known. ${partialDate}`),
        third('closedAs', 'How it ended', 'Only for one that closes.'),
      ],
      [whole('successors', 'Successors', 'Who takes its work on. Old articles then say so.')],
    ],
  },
  'organisation.identifier': {
    mainField: 'value',
    rows: [[half('scheme', 'Register'), half('value', 'Identifier')]],
  },
  'organisation.successor': {
    mainField: 'what',
    rows: [
      [
        { ...whole('organisation', 'Organisation', 'Who takes the work on.'), size: 8 },
        third('on', 'From', partialDate),
      ],
      [whole('what', 'Which work', 'Empty: all of it.')],
    ],
  },
  'api::topic.topic': {
    mainField: 'name',
    list: ['name', 'description', 'updatedAt'],
    sort: recent,
    rows: [
      [
        half('name', 'Name', 'In the words that readers use.'),
        half(
          'slug',
          'Address',
          'The last part of the web address of its page. Leave empty: made from the name.',
        ),
      ],
      [whole('description', 'Description', 'What belongs here, in a sentence.')],
    ],
  },
};
