import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useMemo } from 'react';
import { NamesContent } from './names-content';
import { useDismissed } from './use-dismissed';
import { useFoundNames } from './use-found-names';

const article = 'api::article.article';

/** The panel beside an article's form that offers whom the text names. */
export const FoundNamesPanel: PanelComponent = ({ activeTab, model, documentId, document }) => {
  const isArticle = model === article && activeTab !== 'published';
  const saved = { documentId: documentId ?? null, version: String(document?.updatedAt ?? '') };
  const found = useFoundNames(isArticle, saved);
  const [dismissed, dismiss] = useDismissed(isArticle ? saved.documentId : null);
  const offers = useMemo(
    () => found?.filter(({ known }) => !dismissed.includes(known.documentId)) ?? null,
    [found, dismissed],
  );
  // The same object as long as nothing else is offered: Strapi compares what it gets deeply, at each key.
  return useMemo(() => {
    if (!isArticle) return null;
    const count = offers?.length ?? 0;
    return {
      title: count > 0 ? `Named in the text (${count})` : 'Named in the text',
      content: <NamesContent offers={offers} onDismiss={dismiss} />,
    };
  }, [isArticle, offers, dismiss]);
};
