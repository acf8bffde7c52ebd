const general = {
  'Auth.form.welcome.title': 'Welcome to Shoal',
  'Auth.form.welcome.subtitle': 'Sign in to write and publish',
  'app.components.LeftMenu.navbrand.title': 'Shoal',
  'app.components.LeftMenu.navbrand.workplace': 'Editors',
  'HomePage.head.title': 'Home',
  'HomePage.header.subtitle': 'What waits for you, and what readers were given last',
  'app.components.ToggleCheckbox.on-label': 'Yes',
  'app.components.ToggleCheckbox.off-label': 'No',
};

/** What Strapi calls components, editors know as blocks. */
const blocks = {
  'content-manager.components.DynamicZone.add-component': 'Add a block to {componentName}',
  'content-manager.components.DynamicZone.missing-components': 'Nothing here yet: add a block',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Choose a block',
  'content-manager.components.DynamicZone.add-item-above': 'Add a block above',
  'content-manager.components.DynamicZone.add-item-below': 'Add a block below',
};

/** The values of closed lists, which Strapi otherwise shows as they are stored. */
const choices = {
  'OGL-UK-3.0': 'Open Government Licence 3.0',
  'CC-BY-4.0': 'CC BY 4.0: with attribution',
  'CC-BY-SA-4.0': 'CC BY-SA 4.0: with attribution, shared alike',
  'CC-BY-ND-4.0': 'CC BY-ND 4.0: with attribution, unchanged',
  'CC0-1.0': 'CC0 1.0: no rights reserved',
  'all-rights-reserved': 'All rights reserved',
  person: 'Person',
  team: 'Team',
  government: 'Government',
  'health-service': 'Health service',
  'local-government': 'Local government',
  company: 'Company',
  charity: 'Charity',
  academic: 'Academic',
  international: 'International',
  other: 'Other',
  no_longer_exists: 'No longer exists',
  replaced: 'Replaced',
  split: 'Split',
  merged: 'Merged',
  changed_name: 'Changed name',
  left_platform: 'Left this site',
  supplier: 'Supplier',
  funding: 'Funding',
  employment: 'Employment',
  sponsorship: 'Sponsorship',
  ai: 'Use of AI',
  orcid: 'ORCID',
  ods: 'NHS ODS code',
  ror: 'ROR',
  'companies-house': 'Companies House',
  wikidata: 'Wikidata',
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  text: 'Text',
  organisation: 'Organisation and text',
  image: 'Picture',
  full: 'Full text',
  notes: 'Notes of changes only',
};

/** What the admin says in our words instead of Strapi's. */
export const words = { ...general, ...blocks, ...choices };
