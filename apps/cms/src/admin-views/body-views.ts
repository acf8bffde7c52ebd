import { half, third, whole, type EditView } from './edit-view.js';

const language = 'Only if it differs from the language of the page.';
const link = 'A web, e-mail or telephone address, or a path on this site.';

/** The picture and the blocks of a body. */
export const bodyViews: Record<string, EditView> = {
  'media.image': {
    mainField: 'alt',
    rows: [
      [
        half('file', 'Picture', 'JPEG, PNG, WebP or AVIF. Place and camera are removed from photos.'),
        half(
          'alt',
          'Text alternative',
          'What the picture shows, for those who cannot see it. Leave empty only for decoration.',
        ),
      ],
      [
        third('decorative', 'Decoration only', 'Yes: it says nothing that the text does not.'),
        { ...whole('caption', 'Caption', 'Shown below the picture.'), size: 8 },
      ],
      [
        third('credit', 'Credit', 'Who made it, as they wish to be named.'),
        third('rightsHolder', 'Rights holder', 'Only if it is not the maker.'),
        third('licence', 'Licence of the picture', 'Empty: as the article.'),
      ],
      [
        { ...whole('sourceUrl', 'Source', 'Where it was taken from.', 'https://'), size: 8 },
        third('syndicate', 'Others may reuse it', 'No: it is left out when the article is reused elsewhere.'),
      ],
    ],
  },
  'body.prose': {
    mainField: 'id',
    rows: [
      [
        whole(
          'content',
          'Text',
          'Paragraphs, headings, lists and links. Pictures and tables have blocks of their own.',
        ),
      ],
    ],
  },
  'body.figure': { mainField: 'id', rows: [[whole('image', 'Picture')]] },
  'body.quote': {
    mainField: 'source',
    rows: [
      [whole('text', 'Words', 'Without quotation marks. A blank line starts a paragraph.')],
      [
        { ...whole('source', 'Who said it', 'Name and role.', 'Grace Okafor, head of research'), size: 8 },
        third('language', 'Language', language),
      ],
      [whole('url', 'Where', link)],
    ],
  },
  'body.inset': {
    mainField: 'id',
    rows: [[whole('content', 'Text', 'Stands out from what is around it. Use it rarely.')]],
  },
  'body.warning': {
    mainField: 'heading',
    rows: [
      [whole('heading', 'Heading', 'What it is about. Readers hear "Important" before it.')],
      [whole('content', 'Text', 'What readers must not miss.')],
    ],
  },
  'body.details': {
    mainField: 'summary',
    rows: [
      [whole('summary', 'The line that opens it', 'It says what is inside.')],
      [whole('content', 'What it opens', 'Only what few readers need: the rest do not see it.')],
    ],
  },
  'body.table': {
    mainField: 'caption',
    rows: [
      [whole('caption', 'Caption', 'What the table shows.')],
      [
        whole(
          'rows',
          'Rows',
          'A row to a line, cells parted by a tab or |. Rows copied from a spreadsheet fit.',
          'Year | Visits',
        ),
      ],
      [half('headerRow', 'First row holds headings'), half('headerColumn', 'First column holds headings')],
    ],
  },
  'body.video': {
    mainField: 'title',
    rows: [
      [
        third('title', 'Title'),
        third('provider', 'Where it is shown'),
        third('url', 'Address', '', 'https://'),
      ],
      [whole('transcript', 'Transcript', 'Everything said and shown, for those who cannot hear or watch.')],
    ],
  },
  'body.attachment': {
    mainField: 'title',
    rows: [
      [
        third('file', 'File', 'PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text, MP3 or MP4.'),
        third('title', 'Title', 'What the file is. Type and size are added.'),
        third('language', 'Language', language),
      ],
    ],
  },
  'body.action': {
    mainField: 'label',
    rows: [
      [
        half('label', 'Label', 'What the reader will do, as a verb.', 'Apply for a place'),
        half('url', 'Address', link),
      ],
    ],
  },
};
