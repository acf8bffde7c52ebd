import { Button, Loader, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import type { ComparedVersions, Published } from '../../publishing/history/editors-answers';
import { ComparisonView } from './comparison-view';
import { EditionQuestions, nothingSaid, toEdition, type SaidOfEdition } from './edition-questions';
import { ItemModal } from './item-modal';
import { closeDialog, useAnswer } from './open-dialog';
import { AdviceList, ProblemList } from './problem-list';
import { PublishedNotice } from './published-notice';
import {
  problemsOf,
  typeOf,
  useActMutation,
  useGetComparisonQuery,
  type Item,
  type Problem,
} from './publishing-api';
import { stillObjected } from './still-objected';

/** Shows what readers will see change, asks what kind of change it is, and publishes. */
export function PublishDialog({ item }: { item: Item }) {
  const asked = { ...item, from: 'live', to: 'draft' } as const;
  const { currentData: compared, error } = useGetComparisonQuery(asked, { refetchOnMountOrArgChange: true });
  const [act, { isLoading, error: refusal }] = useActMutation();
  const [said, setSaid] = useAnswer('said', nothingSaid);
  const [published, setPublished] = useAnswer<Published | null>('published', null);
  const [sent, setSent] = useState<object | null>(null);
  const isPressed = useRef(false);
  const edition = !compared || compared.from === null ? null : toEdition(said);

  const publish = async () => {
    if (isPressed.current || !compared) return;
    isPressed.current = true;
    setSent({ edition });
    const answer = await act({ ...item, action: 'publish', body: { seen: compared.seen, edition } });
    isPressed.current = false;
    // The server answers what it says it does.
    if ('data' in answer) setPublished(answer.data as Published);
  };

  const type = typeOf(item.model) ?? 'entry';
  const obstacle = compared ? obstacleOf(type, compared) : null;
  const isOpen = obstacle === null && !published;
  const problems = stillObjected(problemsOf(refusal ?? error), sent, { edition });
  // The questions of the dialog show theirs beside them.
  const inForm = problems.filter(({ path }) => !/^(edition|note|correction)\b/.test(path));
  return (
    <ItemModal
      title={published ? 'Published' : titleOf(type, compared)}
      footer={
        <>
          <Button variant="tertiary" onClick={closeDialog}>
            {isOpen ? 'Keep as a draft' : 'Close'}
          </Button>
          {isOpen && (
            <Button loading={isLoading} disabled={!compared} onClick={() => void publish()}>
              Publish now
            </Button>
          )}
        </>
      }
    >
      {published && <PublishedNotice {...published} />}
      {!published && inForm.length > 0 && (
        <ProblemList title="Not published: mend this first" problems={inForm} />
      )}
      {!published && !compared && !error && <Loader>Comparing with what readers have</Loader>}
      {!published && obstacle !== null && <Typography>{obstacle}</Typography>}
      {compared && isOpen && (
        <Question type={type} compared={compared} said={said} problems={problems} onChange={setSaid} />
      )}
    </ItemModal>
  );
}

const titleOf = (type: string, compared: ComparedVersions | undefined) =>
  !compared || compared.from === null ? `Publish this ${type}` : `Publish changes to this ${type}`;

interface QuestionProps {
  type: string;
  compared: ComparedVersions;
  said: SaidOfEdition;
  problems: readonly Problem[];
  onChange: (said: SaidOfEdition) => void;
}

const Question = ({ type, compared, said, problems, onChange }: QuestionProps) => (
  <>
    {compared.standing?.state === 'withdrawn' && (
      <Typography>{`This ${type} is withdrawn: readers will see the change below the notice.`}</Typography>
    )}
    {compared.advice.length > 0 && (
      <AdviceList
        title={
          compared.advice.length === 1 ? '1 piece of advice' : `${compared.advice.length} pieces of advice`
        }
        problems={compared.advice}
      />
    )}
    <section aria-label="What readers will see change">
      <ComparisonView {...compared} />
    </section>
    {compared.from !== null && (
      <EditionQuestions said={said} lastNote={compared.lastNote} problems={problems} onChange={onChange} />
    )}
  </>
);

/** Why there is nothing to publish, if there is not. What was unpublished comes back unchanged too. */
function obstacleOf(type: string, { comparison, address, standing }: ComparedVersions): string | null {
  if (standing && standing.removedReason !== null) {
    return `This ${type} was removed. Restore it first, then publish the draft.`;
  }
  const isSame = comparison !== null && comparison.changes.length === 0 && address === null;
  return isSame && standing?.state !== 'removed'
    ? 'Nothing to publish: readers already have all of this.'
    : null;
}
