import { createHash } from 'node:crypto';
import { jsEnabledSnippet } from '../js-enabled.js';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Headers of every answer, whatever it holds. */
export function listCommonHeaders(siteUrl: string): Record<string, string> {
  const secure = siteUrl.startsWith('https:');
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Headers of a page: nothing runs or loads but what the site itself holds, nobody frames it but whom it names. */
export function listPageHeaders(inlineStyle?: string, framedBy = "'none'"): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' ${hash(jsEnabledSnippet)}`,
      `style-src 'self'${inlineStyle === undefined ? '' : ` ${hash(inlineStyle)}`}`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${framedBy}`,
    ].join('; '),
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** Headers of what is not a page: data, media and static files. */
export const resourceHeaders: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
};
