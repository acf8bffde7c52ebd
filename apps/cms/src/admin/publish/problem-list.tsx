import { Box, TextButton, Typography } from '@strapi/design-system';
import { goTo } from '../checks/go-to';
import { leaveDialog } from './open-dialog';
import type { Problem } from './publishing-api';

interface Props {
  title: string;
  problems: readonly Problem[];
}

/** What has to be mended first; each field that is named leads there. */
export const ProblemList = ({ title, problems }: Props) => (
  <Box background="danger100" borderColor="danger200" hasRadius padding={4} role="alert">
    <Typography tag="h3" variant="delta" textColor="danger700">
      {title}
    </Typography>
    <Problems problems={problems} />
  </Box>
);

/** What could be better, folded away: none of it keeps anybody from publishing. */
export const AdviceList = ({ title, problems }: Props) => (
  <Box tag="details" background="warning100" borderColor="warning200" hasRadius padding={4}>
    <Typography tag="summary" fontWeight="bold" textColor="warning700">
      {title}
    </Typography>
    <Problems problems={problems} />
  </Box>
);

const Problems = ({ problems }: Pick<Props, 'problems'>) => (
  <Box tag="ul" paddingTop={2}>
    {problems.map(({ path, message }) => (
      <Box tag="li" key={`${path} ${message}`} paddingTop={1}>
        {path === '' ? (
          <Typography>{message}</Typography>
        ) : (
          <TextButton onClick={() => leaveDialog(() => goTo({ path: toFormPath(path) }))}>
            {`${nameOf(path)}: ${message}`}
          </TextButton>
        )}
      </Box>
    ))}
  </Box>
);

const toFormPath = (path: string) =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** A field as people count: `body.2.caption` is “Body 3 caption”. */
function nameOf(path: string): string {
  const words = path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part.replaceAll(/[A-Z]/g, inWords)))
    .join(' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const inWords = (letter: string) => ` ${letter.toLowerCase()}`;
