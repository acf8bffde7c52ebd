import { Flex, Link, Typography } from '@strapi/design-system';
import type { ItemHistory } from '../../publishing/history/editors-answers';
import type { SidePanel } from '../content-manager';
import { describeKind, describeReason, describeWhen } from './describe';
import { typeOf, useGetHistoryQuery, type Item } from './publishing-api';

/** Beside the form: how the item stands for readers. */
export const StandingPanel: SidePanel = ({ documentId, model }) => {
  if (typeOf(model) === undefined || documentId === undefined) return null;
  return { title: 'For readers', content: <Standing item={{ model, documentId }} /> };
};

function Standing({ item }: { item: Item }) {
  const { currentData: history, isError } = useGetHistoryQuery(item);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {history && <StandingWords {...history} />}
      {isError && <Typography textColor="neutral600">Only those who may publish see this.</Typography>}
    </Flex>
  );
}

function StandingWords({ standing, editions }: ItemHistory) {
  if (!standing) return <Typography>Not published yet: only editors see this.</Typography>;
  const { state, withdrawal, removal, formerSlugs, url, slug } = standing;
  const current = editions.find(({ number }) => number === standing.edition);
  return (
    <>
      {state === 'live' && (
        <Typography>
          {current
            ? `Edition ${current.number} is live: ${describeKind(current)}, ${describeWhen(current.publishedAt)}${by(current.publishedBy)}.`
            : 'On the site.'}
        </Typography>
      )}
      {withdrawal && (
        <Typography>{`Withdrawn ${describeWhen(withdrawal.at)}: “${withdrawal.explanation}”`}</Typography>
      )}
      {removal && (
        <Typography>
          {`Gone from the site since ${describeWhen(removal.at)}${removal.reason === null ? '' : `: ${describeReason(removal.reason)}`}.`}
          {removal.replacement && ` Readers are led to “${removal.replacement.name}”.`}
        </Typography>
      )}
      {formerSlugs.length > 0 && (
        <Typography textColor="neutral600">{`Moved here from ${formerSlugs.join(', ')}.`}</Typography>
      )}
      {state !== 'removed' && (
        <Link href={url} isExternal>
          {`View it live: ${slug}`}
        </Link>
      )}
    </>
  );
}

const by = (name: string | null) => (name === null ? '' : ` by ${name}`);
