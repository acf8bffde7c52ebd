import { half, third, whole, type EditView } from './edit-view.js';

/** The site itself and its standing pages. */
export const siteViews: Record<string, EditView> = {
  'api::page.page': {
    mainField: 'title',
    list: ['title', 'slug', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
    rows: [
      [
        half('title', 'Title', '', 'Accessibility'),
        half('slug', 'Address', 'The page stands directly below the address of the site.'),
      ],
      [whole('summary', 'Summary', 'One or two sentences for search engines.')],
      [whole('body', 'Text', 'Built from blocks. Begin with a Text block; headings start at level 2.')],
    ],
  },
  'api::site.site': {
    mainField: 'name',
    rows: [
      [
        half('name', 'Name', 'Stands in the header of every page.'),
        half('strapline', 'Strapline', 'What the site is, in one sentence.'),
      ],
      [
        half('language', 'Language', 'Of the site, and of articles that name none.', 'en-GB'),
        half('contact', 'Contact', 'An e-mail or web address where readers can report a problem.'),
      ],
      [whole('announcement', 'Announcement', 'A notice above every page. Remove it when it is over.')],
      [whole('navigation', 'Header links', 'Up to 8.')],
      [whole('footer', 'Footer links', 'Up to 12: accessibility, privacy, contact.')],
      [
        half('headerMode', 'Header', 'Name as text, the name of the organisation, or a picture.'),
        half(
          'logo',
          'Header picture',
          'Only for the header that is a picture, and only one that you may use.',
        ),
      ],
      [
        third('licence', 'Licence', 'Holds where neither article nor organisation names one.'),
        third('licenceHolder', 'Rights holder', 'Whom to credit.'),
        third('publicEditions', 'Old versions', 'full: readers may read them. notes: only what changed.'),
      ],
    ],
  },
  'site.link': {
    mainField: 'label',
    rows: [
      [
        half('label', 'Label', 'What the link says.'),
        half('url', 'Address', 'A web address, or a path on this site.', '/about'),
      ],
    ],
  },
  'site.announcement': {
    mainField: 'text',
    rows: [
      [
        { ...whole('text', 'Text', 'Plain text, one or two sentences.'), size: 8 },
        third('until', 'Until', 'When it goes by itself. Empty: when you remove it.'),
      ],
    ],
  },
};
