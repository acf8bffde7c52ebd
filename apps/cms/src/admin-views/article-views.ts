import { half, third, whole, type EditView } from './edit-view.js';

const orcidPlaceholder = '0000-0002-1825-0097';

/** Articles, and what belongs to them alone. */
export const articleViews: Record<string, EditView> = {
  'api::article.article': {
    mainField: 'title',
    list: ['title', 'leadOrganisations', 'topics', 'updatedAt'],
    sort: { by: 'updatedAt', order: 'DESC' },
    rows: [
      [whole('title', 'Title', 'What the article is about, as a reader would say it.')],
      [
        half(
          'slug',
          'Address',
          'The last part of the web address. Leave empty: it is made from the title when you save.',
        ),
        half('language', 'Language', 'Leave empty for the language of the site.', 'en-GB'),
      ],
      [
        whole(
          'summary',
          'Summary',
          'One or two sentences that say the main point. Shown in lists and searches.',
        ),
      ],
      [whole('bylines', 'Authors', 'Who wrote it, in the order in which they should be named. 1 to 20.')],
      [
        half(
          'leadOrganisations',
          'Lead organisations',
          'Whose article it is, 1 to 5. The first one owns it: its licence and contact apply.',
        ),
        half('topics', 'Topics', 'What it is about, 1 to 5. Readers find it under each.'),
      ],
      [whole('body', 'Text', 'Built from blocks. Begin with a Text block; headings start at level 2.')],
      [whole('leadImage', 'Lead picture', 'Stands at the top of the article and beside it in lists.')],
      [
        whole(
          'supportingOrganisations',
          'Supporting organisations',
          'Who helped but does not own it. Up to 10.',
        ),
      ],
      [
        whole(
          'mentions',
          'Mentioned organisations',
          'Whom the text speaks of without their taking part. Up to 50.',
        ),
      ],
      [
        whole(
          'related',
          'Related articles',
          'What to read next, up to 6. Articles not yet published appear once they are.',
        ),
      ],
      [
        whole(
          'originallyPublished',
          'Published before',
          'Only for an article that first came out elsewhere or on an earlier day.',
        ),
      ],
      [
        whole(
          'disclosures',
          'Declared interests',
          'What readers should know of the writers: who paid, who supplies whom.',
        ),
      ],
      [
        half('licence', 'Licence', "Leave empty for the lead organisation's licence, or the site's."),
        half('reviewBy', 'Review by', 'The day by which you mean to look at it again.'),
      ],
    ],
  },
  'article.byline': {
    mainField: 'name',
    rows: [
      [
        half(
          'author',
          'Author',
          'Their page here. Leave empty for a guest who has none, and fill in the name.',
        ),
        half('organisation', 'Organisation', 'For whom they wrote this. Empty: their present organisation.'),
      ],
      [
        third('name', 'Name as published', "Empty: filled from the author's page.", 'Grace Okafor'),
        third(
          'role',
          'Role as published',
          'What they did when they wrote it. Empty: their present role.',
          'Head of research',
        ),
        third('organisationName', 'Organisation as published', 'Only if it had another name then.'),
      ],
    ],
  },
  'article.originally-published': {
    mainField: 'publisher',
    rows: [
      [
        third('on', 'First published on', 'This is the date that readers see.'),
        { ...whole('publisher', 'Publisher', 'Who published it there.'), size: 8 },
      ],
      [whole('url', 'Address', 'Where it stood.', 'https://')],
    ],
  },
  'article.disclosure': {
    mainField: 'text',
    rows: [
      [
        third('kind', 'Kind', 'What sort of interest.'),
        {
          ...whole(
            'text',
            'What readers should know',
            'A full sentence.',
            'Otter Ltd supplies software to the trust.',
          ),
          size: 8,
        },
      ],
    ],
  },
  'author.link': {
    mainField: 'label',
    rows: [
      [half('label', 'Label', 'What the link says.', 'Mastodon'), half('url', 'Address', '', 'https://')],
    ],
  },
  'author.identifier': {
    mainField: 'value',
    rows: [
      [third('scheme', 'Register', ''), { ...whole('value', 'Identifier', '', orcidPlaceholder), size: 8 }],
    ],
  },
};
