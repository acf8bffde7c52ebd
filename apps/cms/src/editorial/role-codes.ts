/** What Strapi calls the roles that this CMS knows, whatever an operator names them. */
export const roleCodes = {
  superAdmin: 'strapi-super-admin',
  platformEditor: 'shoal-platform-editor',
  editor: 'shoal-editor',
  writer: 'shoal-writer',
} as const;
