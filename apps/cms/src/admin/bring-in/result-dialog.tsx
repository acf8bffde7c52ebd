import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { focusDialog } from '../focus-dialog';
import type { Brought } from './conversion/brought';
import { outcomeOf, sayNote, type Note, type Outcome } from './conversion/notes';
import { countBrought } from './form/count-brought';

/** What an editor reads after a text was brought in. */
export interface Result {
  /** What it came from, as a heading says it. */
  source: string;
  brought: Brought;
  /** Where the editor was, and is again afterwards. */
  from: HTMLElement | null;
}

/** Says what came, what was changed on the way and what was not brought over, word for word. */
export const ResultDialog = ({ result, onClose }: { result: Result | null; onClose: () => void }) => (
  <Modal.Root
    open={result !== null}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    {result && (
      <Modal.Content
        onOpenAutoFocus={focusDialog}
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          result.from?.focus();
        }}
      >
        <Modal.Header closeLabel="Close">
          <Modal.Title>{result.source}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Report {...result.brought} />
        </Modal.Body>
        <Modal.Footer>
          <Typography variant="pi" textColor="neutral600">
            Nothing has been saved yet: look at the text, then save it.
          </Typography>
          <Modal.Close>
            <Button>Look at the text</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    )}
  </Modal.Root>
);

const Report = (brought: Brought) => {
  const came = countBrought(brought);
  const of = (outcome: Outcome) => brought.notes.filter((note) => outcomeOf(note) === outcome);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Section title="Not brought over" empty="Everything came." notes={of('left out')} />
      <Section title="Changed on the way" empty="Nothing was changed." notes={of('changed')} />
      <Part title="What came">
        <List>
          {came.map((line) => (
            <Point key={line}>{line}</Point>
          ))}
        </List>
        {came.length === 0 && <Typography>Nothing.</Typography>}
      </Part>
    </Flex>
  );
};

const Section = ({ title, empty, notes }: { title: string; empty: string; notes: Note[] }) =>
  notes.length === 0 ? (
    <Typography>{empty}</Typography>
  ) : (
    <Part title={title}>
      <List>
        {notes.map((note) => (
          <Point key={note.kind}>
            {sayNote(note)}
            {note.texts.length > 0 && <Texts texts={note.texts} />}
          </Point>
        ))}
      </List>
    </Part>
  );

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="delta">
      {title}
    </Typography>
    {children}
  </Flex>
);

const bullets = { listStyle: 'disc', paddingInlineStart: '2.4rem' };
const wraps = { overflowWrap: 'anywhere' as const };

const List = ({ children }: { children: ReactNode }) => (
  <Box tag="ul" style={bullets}>
    {children}
  </Box>
);

const Point = ({ children }: { children: ReactNode }) => (
  <Box tag="li" paddingTop={1} style={wraps}>
    <Typography tag="div">{children}</Typography>
  </Box>
);

const Texts = ({ texts }: { texts: string[] }) => (
  <Box tag="ul" paddingLeft={4}>
    {texts.map((text, index) => (
      <Box tag="li" key={`${index} ${text}`} paddingTop={1}>
        <Typography textColor="neutral600">“{text}”</Typography>
      </Box>
    ))}
  </Box>
);
