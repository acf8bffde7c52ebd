import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { HistoryEdition } from '../../publishing/history/editors-answers';
import { describeKind, describeReason, describeWhen } from '../publish/describe';

interface Props {
  edition: HistoryEdition;
  /** Whether readers see it now. */
  isLive: boolean;
  onChoose: (what: 'reuse' | 'withhold' | 'release') => void;
}

/** One edition: what it was, when, by whom, and what can be done with it. */
export const EditionRow = ({ edition, isLive, onChoose }: Props) => {
  const { number, note, correction, publishedAt, publishedBy, withheld } = edition;
  const name = `Edition ${number}`;
  return (
    <Box tag="li" background="neutral100" hasRadius padding={3}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Box>
          <Typography tag="h3" fontWeight="bold">
            {`${name}${isLive ? ' (live now)' : ''}: ${describeKind(edition)}`}
          </Typography>
          <Typography tag="p" textColor="neutral700">
            {`${describeWhen(publishedAt)}${publishedBy === null ? '' : ` by ${publishedBy}`}`}
          </Typography>
          {note !== null && <Typography tag="p">{`“${note}”`}</Typography>}
          {correction && (
            <Typography tag="p">
              {`Corrected ${correction.severity === 'meaning' ? 'in its meaning' : 'in a detail'}: “${correction.text}”`}
            </Typography>
          )}
          {withheld && (
            <Typography tag="p">
              {`Withheld from readers since ${describeWhen(withheld.at)}: ${describeReason(withheld.reason)}.`}
            </Typography>
          )}
        </Box>
        <Flex gap={2}>
          <Button
            variant="tertiary"
            aria-label={`Put into the draft: edition ${number}`}
            onClick={() => onChoose('reuse')}
          >
            Put into the draft
          </Button>
          {!isLive && (
            <Button
              variant="tertiary"
              aria-label={`${withheld ? 'Release' : 'Withhold'} edition ${number}`}
              onClick={() => onChoose(withheld ? 'release' : 'withhold')}
            >
              {withheld ? 'Release' : 'Withhold'}
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  );
};
