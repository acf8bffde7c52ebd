// Strapi has no setting for its announcement; it asks the browser whether this editor has closed it.
const closedAnnouncement = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';
// The project has no identity at Strapi's; before the CMS has said so, Strapi does not know yet.
const projects = ['false', 'undefined'];

/** Closes what Strapi announces above every page, with a link to its own site. */
export function closeStrapiNews(): void {
  for (const project of projects) localStorage.setItem(`${closedAnnouncement}:${project}`, 'true');
}
