import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { Finding } from '../../checks/finding';
import { FindingButton } from './finding-button';

const shownAtFirst = 6;

interface Props {
  title: string;
  tone: 'danger' | 'warning';
  findings: readonly Finding[];
}

/** Findings of one severity under a heading that counts them; nothing where there are none. */
export function FindingGroup({ title, tone, findings }: Props) {
  const headingId = useId();
  const [isWhole, setIsWhole] = useState(false);
  if (findings.length === 0) return null;
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  const hidden = findings.length - shown.length;
  return (
    <Box width="100%">
      <Typography id={headingId} tag="h3" variant="omega" fontWeight="bold" textColor={`${tone}700`}>
        {title} ({findings.length})
      </Typography>
      <Flex
        tag="ul"
        aria-labelledby={headingId}
        direction="column"
        alignItems="stretch"
        gap={2}
        paddingTop={2}
      >
        {shown.map((finding, index) => (
          <li key={`${finding.check} ${finding.path.join('.')} ${index}`}>
            <FindingButton finding={finding} tone={tone} />
          </li>
        ))}
      </Flex>
      {hidden > 0 && (
        <Box paddingTop={2}>
          <TextButton
            onClick={() => {
              setIsWhole(true);
            }}
          >
            Show {hidden} more
          </TextButton>
        </Box>
      )}
    </Box>
  );
}
