import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Difference } from './differences';

const Ours = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
`;
const Theirs = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
`;

/** How one version becomes the other, field by field. */
export function TextChanges({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0)
    return <Typography>No words differ: only links, pictures or formatting may.</Typography>;
  return differences.map(({ field, runs }) => (
    <Box key={field} paddingTop={3} width="100%">
      <Typography variant="sigma" tag="h3" textColor="neutral700">
        {field}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {runs.map(({ change, text }, place) => {
          if (change === 'added') return <Ours key={place}>{text}</Ours>;
          return change === 'removed' ? <Theirs key={place}>{text}</Theirs> : <span key={place}>{text}</span>;
        })}
      </Typography>
    </Box>
  ));
}
