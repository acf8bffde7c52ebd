import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useForm, useNotification, useQueryParams } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useNavigate } from 'react-router-dom';

const previewed = ['api::article.article', 'api::page.page'];

/** The panel that leads to the preview of what was saved. */
export const PreviewPanel: PanelComponent = ({ model, documentId, document }) => {
  if (!documentId || !document?.id || !previewed.includes(model)) return null;
  return { title: 'Preview', content: <PreviewLinks model={model} documentId={documentId} /> };
};

interface Previewed {
  model: string;
  documentId: string;
}

function PreviewLinks({ model, documentId }: Previewed) {
  const navigate = useNavigate();
  const [{ rawQuery }] = useQueryParams();
  const isModified = useForm('PreviewPanel', ({ modified }) => modified);
  const openTab = useNewTab({ model, documentId });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button
        variant="tertiary"
        fullWidth
        disabled={isModified}
        onClick={() => navigate({ pathname: 'preview', search: rawQuery })}
      >
        Open preview
      </Button>
      <Button variant="tertiary" fullWidth onClick={() => void openTab()}>
        Preview in a new tab
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {isModified
          ? 'Save first: a preview shows what was saved.'
          : 'As readers would see it. Only you can.'}
      </Typography>
    </Flex>
  );
}

/** Opens what was saved in a tab of its own, by a link that is made at this moment. */
function useNewTab({ model, documentId }: Previewed): () => Promise<void> {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async () => {
    // Opened before anything is awaited: browsers take a later one for an advertisement.
    const tab = window.open('about:blank', '_blank');
    const url = await get<{ data?: { url?: string } }>(`/content-manager/preview/url/${model}`, {
      params: { documentId, status: 'draft' },
    }).then(
      ({ data }) => data.data?.url,
      () => undefined,
    );
    if (tab && url) {
      tab.opener = null;
      tab.location.replace(url);
      return;
    }
    tab?.close();
    const message = url
      ? 'The browser kept the new tab from opening. Allow it to, or choose “Open preview”.'
      : 'The preview could not be opened. Reload this page and try again.';
    toggleNotification({ type: 'warning', message });
  };
}
