/** Where the Content API lives. */
export const apiRoot = '/api/v1';
