import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { VersionName } from '../../publishing/history/editors-answers';
import { ComparisonView } from '../publish/comparison-view';
import { ItemModal } from '../publish/item-modal';
import { closeDialog, useAnswer } from '../publish/open-dialog';
import { ProblemList } from '../publish/problem-list';
import { problemsOf, useGetComparisonQuery, useGetHistoryQuery, type Item } from '../publish/publishing-api';
import { EditionRow } from './edition-row';
import { ReuseConfirmation } from './reuse-confirmation';
import { VersionQuestion } from './version-question';
import { WithholdQuestion } from './withhold-question';

/** What is shown below the list: nothing, or one edition about to be reused or withheld. */
type About = { what: 'reuse' | 'withhold' | 'release'; edition: number } | null;

/** Every edition of an item; any two of them, or the draft, compared; one put into the draft. */
export function HistoryDialog({ item }: { item: Item }) {
  const { currentData: history, error } = useGetHistoryQuery(item);
  const [about, setAbout] = useAnswer<About>('about', null);
  const close = () => setAbout(null);
  const editions = history?.editions ?? [];
  return (
    <ItemModal
      title="History"
      footer={
        <Button variant="tertiary" onClick={closeDialog}>
          Close
        </Button>
      }
    >
      {error !== undefined && <ProblemList title="The history cannot be read" problems={problemsOf(error)} />}
      {!history && error === undefined && <Loader>Reading the history</Loader>}
      {history && editions.length === 0 && <Typography>Nothing has been published yet.</Typography>}
      {about?.what === 'reuse' && <ReuseConfirmation item={item} edition={about.edition} onCancel={close} />}
      {about && about.what !== 'reuse' && (
        <WithholdQuestion item={item} edition={about.edition} action={about.what} onEnd={close} />
      )}
      {!about && editions.length > 0 && (
        <>
          <Compare item={item} numbers={editions.map(({ number }) => number)} />
          <Flex tag="ol" reversed direction="column" alignItems="stretch" gap={2} aria-label="Editions">
            {editions.map((edition) => (
              <EditionRow
                key={edition.number}
                edition={edition}
                isLive={edition.number === history?.standing?.edition}
                onChoose={(what) => setAbout({ what, edition: edition.number })}
              />
            ))}
          </Flex>
        </>
      )}
    </ItemModal>
  );
}

function Compare({ item, numbers }: { item: Item; numbers: readonly number[] }) {
  const newest = numbers[0] ?? 1;
  const [from, setFrom] = useAnswer<VersionName>('from', newest);
  const [to, setTo] = useAnswer<VersionName>('to', 'draft');
  const { currentData: compared, error } = useGetComparisonQuery(
    { ...item, from, to },
    { refetchOnMountOrArgChange: true },
  );
  const problems = problemsOf(error);
  return (
    <Box tag="section" aria-label="Compare two versions">
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <VersionQuestion label="Compare" numbers={numbers} value={from} onChange={setFrom} />
        <VersionQuestion label="with" numbers={numbers} value={to} onChange={setTo} />
      </Flex>
      <Box paddingTop={4} role="status">
        {problems.length > 0 && (
          <ProblemList title="These cannot be compared until this is mended" problems={problems} />
        )}
        {!compared && problems.length === 0 && <Loader small>Comparing</Loader>}
        {compared && <ComparisonView {...compared} />}
      </Box>
    </Box>
  );
}
