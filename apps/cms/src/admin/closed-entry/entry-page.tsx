import { Flex, LinkButton, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import { Layouts, Page } from '../content-manager';
import { typeOf } from '../publish/publishing-api';
import { useReason } from './use-reason';

/** The form of an entry, or why it cannot be opened. */
export function EntryPage({ children }: { children: ReactNode }) {
  const { slug = '', id = '' } = useParams();
  const type = id === 'create' ? undefined : typeOf(slug);
  const reason = useReason(type === undefined ? null : { uid: slug, id });
  if (type === undefined || reason === null) return <>{children}</>;
  return (
    <Page.Main>
      <Page.Title>{`No access to this ${type}`}</Page.Title>
      <Layouts.Header title={`You cannot open this ${type}`} />
      <Layouts.Content>
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Typography role="alert">{reason}</Typography>
          <LinkButton tag={NavLink} to={`/content-manager/collection-types/${slug}`} variant="secondary">
            {`All ${type}s you may open`}
          </LinkButton>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
