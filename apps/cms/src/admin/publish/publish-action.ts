import { useEffect, useRef } from 'react';
import { useMatch } from 'react-router-dom';
import { useDocumentRBAC, useForm, type DocumentAction, type DocumentActionProps } from '../content-manager';
import { openDialog } from './open-dialog';
import { hasEditions } from './publishing-api';
import { useSavedForm } from './use-saved-form';

const clonePath = '/content-manager/:collectionType/:slug/clone/:origin';

/** Publish: saves the form, then shows what readers will see change before anything reaches them. */
export const PublishAction: DocumentAction = ({
  activeTab,
  collectionType,
  documentId,
  model,
}: DocumentActionProps) => {
  const canPublish = useDocumentRBAC('PublishAction', (state) => state.canPublish);
  const isSubmitting = useForm('PublishAction', (state) => state.isSubmitting);
  const modified = useForm('PublishAction', (state) => state.modified);
  const isCloning = useMatch(clonePath) !== null;
  const getSaved = useSavedForm({ model, collectionType, documentId });
  const disabled =
    isCloning || isSubmitting || activeTab === 'published' || !canPublish || (!modified && !documentId);

  const ask = async () => {
    const saved = await getSaved();
    if (saved !== null) openDialog('publish', { model, documentId: saved });
    return true;
  };
  useShortcut(() => {
    if (!disabled && hasEditions(model)) void ask();
  });

  if (!hasEditions(model)) return null;
  return { type: 'publish', label: 'Publish', position: ['panel'], disabled, onClick: ask };
};
PublishAction.type = 'publish';
// Not in the dialog of a related entry: what is published is looked at as a whole first.
PublishAction.position = ['panel'];

/** Publishing has had this shortcut in Strapi. */
function useShortcut(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.key !== 'Enter') return;
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
