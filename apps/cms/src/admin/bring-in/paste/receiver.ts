import type { Brought } from '../conversion/brought';
import type { BodyForm } from '../form/bring-into-form';
import type { PostUpload } from '../form/upload-pictures';

/** The form that is open, as pasting needs it: Slate knows nothing of the form that its text is a field of. */
export interface Receiver {
  form: BodyForm;
  post: PostUpload;
  /** Says what is being done; null when it is done. */
  tell: (progress: string | null) => void;
  /** Says what became of what was pasted. */
  report: (brought: Brought, from: HTMLElement | null) => void;
}

let current: Receiver | null = null;

/** Makes a form the one that what is pasted goes to, until the function that is answered is called. */
export function receivePastes(receiver: Receiver): () => void {
  current = receiver;
  return () => {
    if (current === receiver) current = null;
  };
}

/** The form that is open, if it has a body. */
export const currentReceiver = (): Receiver | null => current;
