/** What a request of the admin's form does to an entry. */
export interface FormRequest {
  does: 'open' | 'save' | 'create';
  /** The content type. */
  uid: string;
  /** The entry; null for a new one, and for a type that has one entry only. */
  id: string | null;
  /** Where the form has it from: the same for opening and saving it. */
  address: string;
}

const path =
  /^\/content-manager\/(collection|single)-types\/(api::[^/]+)(?:\/([^/]+))?(\/actions\/publish)?$/;

/** Which request of the form this is; null for every other. */
export function readFormRequest(method: string, target: string, origin: string): FormRequest | null {
  const url = new URL(target, origin);
  const [, kind, uid = '', id = null, publishes] = path.exec(url.pathname) ?? [];
  if (url.origin !== origin || !kind) return null;
  // A list, what is published, and a copy are no drafts that a form could save.
  if (url.searchParams.get('status') === 'published' || id === 'actions') return null;
  const entry = kind === 'single' ? null : id;
  const address = `${url.pathname.replace(/\/actions\/publish$/, '')}${url.search}`;
  const request = { uid, id: entry, address };
  if (kind === 'collection' && entry === null)
    return method === 'POST' ? { does: 'create', ...request } : null;
  if (method === 'GET' && !publishes) return { does: 'open', ...request };
  if (method === 'PUT' || (method === 'POST' && publishes)) return { does: 'save', ...request };
  return null;
}
