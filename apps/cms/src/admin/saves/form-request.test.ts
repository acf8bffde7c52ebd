import { describe, expect, it } from 'vitest';
import { readFormRequest } from './form-request';

const origin = 'https://cms.example.org';
const articles = '/content-manager/collection-types/api::article.article';
const site = '/content-manager/single-types/api::site.site';
const read = (method: string, target: string) => {
  const request = readFormRequest(method, target, origin);
  return request && `${request.does} ${request.id ?? '-'} ${request.address}`;
};

describe('a request of the form', () => {
  it.each([
    ['GET', `${articles}/abc`, `open abc ${articles}/abc`],
    ['GET', `${origin}${articles}/abc?a=b`, `open abc ${articles}/abc?a=b`],
    ['PUT', `${articles}/abc?a=b`, `save abc ${articles}/abc?a=b`],
    ['POST', `${articles}/abc/actions/publish?a=b`, `save abc ${articles}/abc?a=b`],
    ['POST', `${articles}?a=b`, `create - ${articles}?a=b`],
    ['GET', site, `open - ${site}`],
    ['PUT', site, `save - ${site}`],
  ])('%s %s', (method, target, expected) => expect(read(method, target)).toBe(expected));

  it.each([
    ['GET', articles],
    ['GET', `${articles}/abc?status=published`],
    ['POST', `${articles}/actions/bulkPublish`],
    ['POST', `${articles}/abc/actions/discard`],
    ['GET', '/content-manager/content-types'],
    ['PUT', `https://elsewhere.example.org${articles}/abc`],
    ['GET', '/admin/users/me'],
  ])('is not %s %s', (method, target) => expect(read(method, target)).toBeNull());
});
