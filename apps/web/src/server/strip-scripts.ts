import { jsEnabledSnippet } from '../js-enabled.js';

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const preloads = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;

/** Takes Next's scripts and their preloads out of a page. Data blocks and our own modules stay. */
export function stripScripts(html: string): string {
  return html
    .replace(scripts, (script, attributes: string, text: string) =>
      /\btype="(?:application\/ld\+json|module)"/.test(attributes) || text === jsEnabledSnippet ? script : '',
    )
    .replace(preloads, '');
}
