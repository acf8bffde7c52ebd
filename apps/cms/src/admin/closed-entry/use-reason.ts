import { adminApi, isBaseQueryError } from '../content-manager';

interface Entry {
  uid: string;
  id: string;
}

const entries = adminApi.injectEndpoints({
  endpoints: (build) => ({
    askForEntry: build.query<object, Entry>({
      query: ({ uid, id }) => `/saves/${uid}/${id}`,
      // Who may open what can be another the next time.
      keepUnusedDataFor: 0,
    }),
  }),
});

const nobody: Entry = { uid: '', id: '' };
const answers = { 403: (message: string) => message, 404: () => 'It was deleted, or its address is wrong.' };

/** Why the server does not show an entry, in its words; null where it does, or nobody knows. Asked beside the form. */
export function useReason(entry: Entry | null): string | null {
  const { error } = entries.useAskForEntryQuery(entry ?? nobody, { skip: entry === null });
  if (!error || !isBaseQueryError(error) || !('status' in error)) return null;
  const { status, message } = error;
  return status === 403 || status === 404 ? answers[status](message) : null;
}
