import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CorrectionQuestions, problemAt, Words } from '../publish/edition-questions';
import { ItemModal } from '../publish/item-modal';
import { closeDialog } from '../publish/open-dialog';
import { ProblemList } from '../publish/problem-list';
import type { Item } from '../publish/publishing-api';
import { PassageQuestions } from './passage-questions';
import { TextQuestion } from './text-question';
import { useCorrection, type Correction } from './use-correction';

/** Puts right what readers have, without publishing the draft. */
export function CorrectDialog({ item }: { item: Item }) {
  const correction = useCorrection(item);
  const { type, kept, isSending, send } = correction;
  return (
    <ItemModal
      title={`Correct this ${type}`}
      footer={
        <>
          <Button variant="tertiary" onClick={closeDialog}>
            {kept.length > 0 ? 'Close' : 'Cancel'}
          </Button>
          {kept.length === 0 && (
            <Button loading={isSending} onClick={() => void send()}>
              Correct what readers have
            </Button>
          )}
        </>
      }
    >
      {kept.length > 0 ? <KeptByDraft type={type} kept={kept} /> : <Questions {...correction} />}
    </ItemModal>
  );
}

const Questions = ({ said, setSaid, title, setTitle, summary, setSummary, ...more }: Correction) => (
  <>
    <Consequences />
    {more.general.length > 0 && <ProblemList title="Not corrected" problems={more.general} />}
    <TextQuestion
      label="Title"
      hint="As readers have it now."
      value={title}
      error={problemAt(more.problems, 'title')}
      onChange={setTitle}
    />
    <Words
      label="Summary"
      hint="As readers have it now."
      value={summary}
      error={problemAt(more.problems, 'summary')}
      onChange={setSummary}
      isRequired={false}
    />
    <PassageQuestions passages={more.passages} problems={more.problems} onChange={more.setPassages} />
    <CorrectionQuestions
      said={said}
      problems={more.problems}
      onChange={(changed) => setSaid({ ...said, ...changed })}
    />
  </>
);

const Consequences = () => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="p">
      Readers get the correction at once, under a notice that says what was wrong. Nothing else of your draft
      is published.
    </Typography>
    <Typography tag="p">Where your draft still says what was wrong, it is put right too.</Typography>
  </Flex>
);

const KeptByDraft = ({ type, kept }: { type: string; kept: readonly string[] }) => (
  <Flex direction="column" alignItems="stretch" gap={2} role="alert">
    <Typography tag="h3" variant="delta">{`The ${type} is corrected for readers.`}</Typography>
    <Typography>
      Your draft says something else there, and was left alone. Put it right before you publish:
    </Typography>
    <Box tag="ul">
      {kept.map((what) => (
        <Typography key={what} tag="li">
          {what}
        </Typography>
      ))}
    </Box>
  </Flex>
);
