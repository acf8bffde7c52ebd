import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { problemAt, Words } from '../publish/edition-questions';
import type { Problem } from '../publish/publishing-api';

/** A passage that is wrong, word for word, and what it should say. */
export interface Passage {
  find: string;
  replace: string;
}

interface Props {
  passages: readonly Passage[];
  problems: readonly Problem[];
  onChange: (passages: Passage[]) => void;
}

/** Which words of the text are wrong, and what they should be. */
export const PassageQuestions = ({ passages, problems, onChange }: Props) => {
  const say = (index: number, more: Partial<Passage>) =>
    onChange(passages.map((passage, at) => (at === index ? { ...passage, ...more } : passage)));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta">
        The text
      </Typography>
      {passages.map(({ find, replace }, index) => (
        <Box key={index} background="neutral100" hasRadius padding={3}>
          <Words
            label={`Wrong words${numberOf(index, passages)}`}
            hint="Copied from the page, word for word. They must stand there once."
            value={find}
            error={problemAt(problems, `passages.${index}.find`)}
            onChange={(words) => say(index, { find: words })}
            isRequired={false}
          />
          <Box paddingTop={3}>
            <Words
              label={`Right words${numberOf(index, passages)}`}
              hint="What they should say."
              value={replace}
              error={problemAt(problems, `passages.${index}.replace`)}
              onChange={(words) => say(index, { replace: words })}
              isRequired={false}
            />
          </Box>
        </Box>
      ))}
      <Flex>
        <Button variant="tertiary" onClick={() => onChange([...passages, { find: '', replace: '' }])}>
          Correct another passage
        </Button>
      </Flex>
    </Flex>
  );
};

const numberOf = (index: number, { length }: readonly Passage[]) => (length > 1 ? ` (${index + 1})` : '');
