import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { Finding } from '../../checks/finding';
import { FindingGroup } from './finding-group';
import type { Checked } from './use-findings';

/** What is to be mended and what is worth a look, or that there is nothing. */
export function FindingList({ checked }: { checked: Checked | null }) {
  if (!checked) return <Typography textColor="neutral600">Looking…</Typography>;
  const { findings, readingAge } = checked;
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  const advice = findings.filter(({ severity }) => severity === 'advises');
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {/* Only the counts: to hear every finding again at each pause would keep anybody from writing. */}
      <VisuallyHidden role="status">{summaryOf(blocking, advice)}</VisuallyHidden>
      {findings.length === 0 && <Typography>Nothing found.</Typography>}
      <FindingGroup title="Mend before publishing" tone="danger" findings={blocking} />
      <FindingGroup title="Worth a look" tone="warning" findings={advice} />
      {readingAge !== null && (
        <Box>
          <Typography variant="pi" textColor="neutral600">
            Reading age: {readingAge}
          </Typography>
        </Box>
      )}
    </Flex>
  );
}

function summaryOf(blocking: readonly Finding[], advice: readonly Finding[]): string {
  if (blocking.length + advice.length === 0) return 'Checks: nothing found.';
  return `Checks: ${blocking.length} to mend before publishing, ${advice.length} worth a look.`;
}
