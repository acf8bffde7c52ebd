import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Change, LineChange, Run } from '@shoal/content-schema/comparison';
import type { ComparedVersions } from '../../publishing/history/editors-answers';

/** What differs between two versions, part by part, or an outline where there is nothing to compare with. */
export const ComparisonView = ({ summary, comparison, outline, address }: ComparedVersions) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    <Typography>{summary}</Typography>
    {address && (
      <Typography>
        {`Its address changes from “${address.from}” to “${address.to}”. The old one will lead to the new one.`}
      </Typography>
    )}
    {outline && (
      <Box background="neutral100" hasRadius padding={4}>
        <Typography tag="h3" variant="delta">
          {outline.title}
        </Typography>
        {outline.summary !== null && <Typography tag="p">{outline.summary}</Typography>}
        {outline.headings.length > 0 && (
          <Typography tag="p" paddingTop={2}>{`Headings: ${outline.headings.join(' · ')}`}</Typography>
        )}
        {outline.blocks.length > 0 && (
          <Typography tag="p" paddingTop={2}>
            {`Also: ${outline.blocks.map(({ kind, count }) => `${count} × ${kind}`).join(', ')}`}
          </Typography>
        )}
      </Box>
    )}
    {comparison && comparison.changes.length > 0 && (
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {comparison.changes.map((change, index) => (
          <ChangeView key={index} {...change} />
        ))}
      </Flex>
    )}
  </Flex>
);

const ChangeView = ({ change, kind, below, lines }: Change) => (
  <Box tag="li" background="neutral100" hasRadius padding={3}>
    <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral700">
      {`${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${change}${below === null ? '' : `, below “${below}”`}`}
    </Typography>
    {lines.map((line, index) => (
      <LineView key={index} {...line} />
    ))}
  </Box>
);

const LineView = ({ label, runs }: LineChange) => (
  <Text tag="p">
    {label !== null && (runs.length === 0 ? label : `${label}: `)}
    {runs.map((run, index) => (
      <RunView key={index} {...run} />
    ))}
  </Text>
);

function RunView({ change, text }: Run) {
  switch (change) {
    case 'same':
      return text;
    case 'left-out':
      return ' … ';
    case 'added':
      return (
        <Added>
          <Hidden> [added: </Hidden>
          {text}
          <Hidden>] </Hidden>
        </Added>
      );
    case 'removed':
      return (
        <Removed>
          <Hidden> [removed: </Hidden>
          {text}
          <Hidden>] </Hidden>
        </Removed>
      );
  }
}

const Text = styled(Typography)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const Added = styled.ins`
  del + & {
    margin-inline-start: 0.25em;
  }
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
`;

/** Read out, not seen: browsers say nothing of what came or went. */
const Hidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: pre;
`;
