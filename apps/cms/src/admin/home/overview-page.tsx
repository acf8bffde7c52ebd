import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page, useAppInfo } from '../content-manager';

/** What this CMS runs on, for whoever looks after it. */
export function OverviewPage() {
  const strapi = useAppInfo('OverviewPage', ({ strapiVersion }) => strapiVersion);
  const node = useAppInfo('OverviewPage', ({ nodeVersion }) => nodeVersion);
  return (
    <Page.Main>
      <Page.Title>Overview</Page.Title>
      <Layouts.Header title="Overview" subtitle="What this CMS runs on" />
      <Layouts.Content>
        <Box tag="dl" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Version name="Strapi" version={strapi} />
          <Version name="Node.js" version={node} />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

const Version = ({ name, version }: { name: string; version: string | null | undefined }) => (
  <Box paddingBottom={2}>
    <Typography tag="dt" fontWeight="bold">
      {name}
    </Typography>
    <Typography tag="dd">{version ?? 'Not known'}</Typography>
  </Box>
);
