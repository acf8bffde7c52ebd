/** The forms in which an article can be taken along, besides its page. */
export type CopyFormat = 'md' | 'bib' | 'ris' | 'csl';

const endings: Record<CopyFormat, string> = {
  md: '.md',
  bib: '/cite.bib',
  ris: '/cite.ris',
  csl: '/cite.csl.json',
};

/** The media type of each form. */
export const copyTypes: Record<CopyFormat, string> = {
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
};

/** Where an article stands in one of these forms. */
export const toCopy = (slug: string, format: CopyFormat): string => `/articles/${slug}${endings[format]}`;
