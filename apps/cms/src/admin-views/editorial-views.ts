import { half, type EditView } from './edit-view.js';

/** Who writes for which organisation. */
export const editorialViews: Record<string, EditView> = {
  'api::membership.membership': {
    mainField: 'documentId',
    list: ['administrator', 'organisation', 'updatedAt'],
    sort: { by: 'updatedAt', order: 'DESC' },
    rows: [
      [
        {
          ...half('administrator', 'Account', 'Whose account it is, found by e-mail address.'),
          shows: 'email',
        },
        half(
          'organisation',
          'Organisation',
          'Whose articles they may then write, and publish if they are an editor. One membership for each.',
        ),
      ],
    ],
  },
};
