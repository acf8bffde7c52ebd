import type { Check } from './check.js';

/** Whether readers are told what they may do with an article. */
export const licence: Check = {
  name: 'licence',
  mayBlock: true,
  find: (draft, { hasInheritedLicence }) =>
    draft.kind === 'page' || draft.licence !== null || hasInheritedLicence
      ? []
      : [
          {
            path: ['licence'],
            where: 'Licence',
            severity: 'blocks',
            message: 'Neither this article nor its first lead organisation nor the site has a licence.',
            remedy: 'Choose one here: without it nobody may reuse the text.',
            excerpt: '',
          },
        ],
};
