import { useMemo } from 'react';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { FindingList } from './finding-list';
import { useFindings } from './use-findings';

const kinds = { 'api::article.article': 'article', 'api::page.page': 'page' } as const;

const kindOf = (model: string) => Object.entries(kinds).find(([uid]) => uid === model)?.[1] ?? null;

/** The panel beside the form: what to mend before publishing, and what is worth a look. */
export const ChecksPanel: PanelComponent = ({ activeTab, model }) => {
  const kind = activeTab === 'published' ? null : kindOf(model);
  const checked = useFindings(kind);
  // The same object as long as nothing else is found: Strapi compares what it gets deeply, at each key.
  return useMemo(() => {
    if (!kind) return null;
    const count = checked?.findings.length ?? 0;
    return { title: count > 0 ? `Checks (${count})` : 'Checks', content: <FindingList checked={checked} /> };
  }, [kind, checked]);
};
