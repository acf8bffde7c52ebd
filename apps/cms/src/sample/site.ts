/** What the sample content says of the whole site. */
export const site: Record<string, unknown> & { name: string } = {
  name: 'Shoal',
  strapline: 'Many organisations, learning in the open',
  language: 'en-GB',
  contact: 'hello@shoal.example',
  navigation: [
    { label: 'Articles', url: '/articles' },
    { label: 'Topics', url: '/topics' },
    { label: 'Organisations', url: '/organisations' },
    { label: 'Authors', url: '/authors' },
    { label: 'About', url: '/about' },
  ],
  footer: [
    { label: 'About this site', url: '/about' },
    { label: 'Accessibility statement', url: '/accessibility-statement' },
    { label: 'Cookies', url: '/cookies' },
    { label: 'Privacy', url: '/privacy' },
    { label: 'Contact us', url: 'mailto:hello@shoal.example' },
  ],
  licence: 'CC-BY-4.0',
  licenceHolder: 'the authors',
};
