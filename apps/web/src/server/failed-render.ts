import type { PageContext } from '../page-context.js';

/** What came out of Next. */
export interface Rendered {
  status: number;
  contentType: string;
  body: string;
}

/** Whether a render is a page; else it is a document of its own, such as a feed. */
export const isHtml = (contentType: string) => contentType.startsWith('text/html');

/** Why a render must not be sent, and which page readers get instead. */
export interface RenderFailure {
  status: 500 | 503;
  reason: string;
  cause?: unknown;
}

// Next leaves these behind when its own scripts would have to finish or replace the page.
const unfinished = ['id="__next_error__"', '<template id="B:', '<template id="P:', '<div hidden id="S:'];

/** Says why a render is not a page that may be sent; null when it is one. */
export function findRenderFailure(rendered: Rendered, context: PageContext): RenderFailure | null {
  const [failure] = context.failures;
  if (failure !== undefined)
    return { status: context.failures.every(isOutage) ? 503 : 500, reason: 'a read failed', cause: failure };
  if (rendered.status !== 200 && rendered.status !== 404)
    return { status: 500, reason: `Next answered ${rendered.status}` };
  if (context.tags.size === 0) return { status: 500, reason: 'the page depends on no cache tag' };
  if (context.location !== null) return null;
  if (rendered.contentType === '' || rendered.body === '')
    return { status: 500, reason: 'Next sent nothing' };
  if (rendered.contentType.startsWith('text/x-component'))
    return { status: 500, reason: 'Next sent what only its own scripts can show' };
  if (!isHtml(rendered.contentType)) return null;
  if (!rendered.body.includes('</html>'))
    return { status: 500, reason: 'Next sent no complete HTML document' };
  const marker = unfinished.find((mark) => rendered.body.includes(mark));
  return marker ? { status: 500, reason: `the HTML is unfinished: it holds ${marker}` } : null;
}

// Next bundles its own copy of the client, so `instanceof ContentError` would not hold here.
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code !== 'status')
    return error.code === 'network' || error.code === 'timeout' || error.code === 'aborted';
  return (
    'status' in error && typeof error.status === 'number' && (error.status >= 500 || error.status === 429)
  );
}
