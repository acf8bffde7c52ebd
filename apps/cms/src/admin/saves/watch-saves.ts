import { askWhose, type Values } from './conflict';
import { readFormRequest, type FormRequest } from './form-request';
import { tellOfSave } from './save-events';

type Send = typeof fetch;

/** Our server reads in it which version the form shows. */
const versionHeader = 'x-shoal-version';

/**
 * Has every save of a form say which version it shows, and asks the editor where somebody else has saved since. Strapi
 * has no hook around its saves: it takes an answer other than a validation error for saved, and fills the form anew.
 */
export function watchSaves(): void {
  const watched = createWatchedFetch(window.fetch.bind(window), window.location.origin);
  window.fetch = watched;
}

/** A `fetch` that watches the form's requests and passes on all others. */
export function createWatchedFetch(send: Send, origin: string): Send {
  const versions = new Map<string, string>();
  return async (input, init) => {
    const target = input instanceof Request ? null : String(input);
    const request = target === null ? null : readFormRequest(init?.method ?? 'GET', target, origin);
    if (!request) return send(input, init);
    if (request.does === 'open') {
      const response = await send(input, init);
      await note(versions, request, response);
      return response;
    }
    return save({ send: (more) => send(input, { ...init, ...more }), request, init, versions, open: send });
  };
}

interface Save {
  /** Sends the save, with other headers. */
  send(init: { headers: Headers }): Promise<Response>;
  /** Reads the entry. */
  open: Send;
  request: FormRequest;
  init: RequestInit | undefined;
  versions: Map<string, string>;
}

async function save(saving: Save): Promise<Response> {
  const { send, request, init, versions } = saving;
  const headers = new Headers(init?.headers);
  const version = versions.get(request.address);
  if (version !== undefined) headers.set(versionHeader, version);
  const response = await send({ headers }).catch(() => createRefusal(unreachable));
  if (response.ok) {
    await note(versions, request, response);
    tellOfSave(request, 'saved');
    return response;
  }
  if (response.status === 409) return settle(saving, response);
  tellOfSave(request, 'refused');
  return response.status === 401 ? response : keepForm(response);
}

async function settle(saving: Save, response: Response): Promise<Response> {
  const { open, request, init, versions } = saving;
  const headers = new Headers(init?.headers);
  const current = await open(request.address, { headers }).catch(() => null);
  // Kept by the browser before anything is asked: the form may be gone by the time of the answer.
  tellOfSave(request, 'refused');
  if (!current?.ok) return keepForm(response);
  const { data: theirs } = (await current.json()) as { data: Values };
  const { error } = (await response.json()) as { error: { details: { by: string | null } } };
  const mine = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Values;
  const choice = await askWhose({ entry: request, mine, theirs, by: error.details.by });
  if (choice === 'theirs') return createRefusal(tookTheirs, 'ConflictError');
  versions.set(request.address, String(theirs['updatedAt']));
  return save(saving);
}

const tookTheirs = 'The form shows what was saved by somebody else. Your text is kept beside it.';
const unreachable = 'The CMS cannot be reached. Your text is still here: try again in a moment.';

async function note(
  versions: Map<string, string>,
  { address }: FormRequest,
  response: Response,
): Promise<void> {
  if (!response.ok) return;
  const { data } = (await response.clone().json()) as { data?: Values };
  const version = data?.['updatedAt'];
  if (typeof version === 'string') versions.set(address, version);
}

/** The answer in the one form that lets Strapi keep what is in the form. */
async function keepForm(response: Response): Promise<Response> {
  const { error } = (await response.clone().json()) as { error?: { name?: string; message?: string } };
  return error?.name === 'ValidationError' ? response : createRefusal(error?.message ?? unreachable);
}

function createRefusal(message: string, name = 'ValidationError'): Response {
  const error = { status: 400, name, message, details: { errors: [] } };
  return Response.json({ data: null, error }, { status: 400 });
}
