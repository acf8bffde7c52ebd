import { useNavigate } from 'react-router-dom';
import {
  isBaseQueryError,
  useAPIErrorHandler,
  useDocumentActions,
  useForm,
  useNotification,
} from '../content-manager';
import { toApiData } from './to-api-data';

interface Form {
  model: string;
  collectionType: string;
  /** Undefined while it was never saved. */
  documentId: string | undefined;
}

/**
 * Makes the form ready to be published: its errors stand at the fields, and what was not saved is. Answers the id of what
 * was saved, or null where something has to be mended first.
 */
export function useSavedForm({ model, collectionType, documentId }: Form): () => Promise<string | null> {
  const form = useForm('PublishAction', (state) => state);
  const { create, update } = useDocumentActions();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: formatErrors } = useAPIErrorHandler();
  const navigate = useNavigate();

  const save = async () => {
    const place = { collectionType, model, params: {} };
    const data = toApiData(form.getValues()) as Record<string, unknown>;
    const answer = documentId ? await update({ ...place, documentId }, data) : await create(place, data);
    if ('error' in answer) {
      if (isBaseQueryError(answer.error) && answer.error.name === 'ValidationError') {
        form.setErrors(formatErrors(answer.error));
      }
      return null;
    }
    form.resetForm(form.getValues());
    const id = answer.data.documentId;
    if (!documentId) navigate({ pathname: `../${id}` }, { replace: true, relative: 'path' });
    return id;
  };

  return async () => {
    form.setSubmitting(true);
    try {
      // What was typed a moment ago reaches the form first.
      await Promise.resolve();
      const { errors } = await form.validate(true, { status: 'published' });
      if (errors) {
        const message = 'Not ready to publish: the fields below say what is missing.';
        toggleNotification({ type: 'danger', message });
        return null;
      }
      return !form.modified && documentId ? documentId : await save();
    } finally {
      form.setSubmitting(false);
    }
  };
}
