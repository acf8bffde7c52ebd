import { Field, Flex, Radio, Textarea, Typography } from '@strapi/design-system';
import type { Problem } from './publishing-api';

/** What an editor says of an edition, as far as they have. */
export interface SaidOfEdition {
  kind: 'minor' | 'major' | 'correction';
  note: string;
  severity: 'detail' | 'meaning';
  correction: string;
}

export const nothingSaid: SaidOfEdition = { kind: 'minor', note: '', severity: 'detail', correction: '' };

/** The same as the server takes it. */
export const toEdition = ({ kind, note, severity, correction }: SaidOfEdition) =>
  kind === 'correction'
    ? { kind, note: null, correction: { severity, text: correction } }
    : { kind, note: kind === 'major' ? note : null };

interface Props {
  said: SaidOfEdition;
  lastNote: string | null;
  problems: readonly Problem[];
  onChange: (said: SaidOfEdition) => void;
}

/** What kind of change this is, and what readers are told of it. */
export function EditionQuestions({ said, lastNote, problems, onChange }: Props) {
  const say = (more: Partial<SaidOfEdition>) => onChange({ ...said, ...more });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h3" variant="delta" id="kind-of-edition">
          What kind of change is this?
        </Typography>
        <Radio.Group
          aria-labelledby="kind-of-edition"
          value={said.kind}
          onValueChange={(kind: string) => say({ kind: kind as SaidOfEdition['kind'] })}
        >
          <Radio.Item value="minor">A small change: nobody is told</Radio.Item>
          <Radio.Item value="major">Something new: readers and followers are told what changed</Radio.Item>
          <Radio.Item value="correction">A correction: something was wrong, and a notice says so</Radio.Item>
        </Radio.Group>
      </Flex>
      {said.kind === 'major' && (
        <Words
          label="What changed?"
          hint={
            lastNote === null
              ? 'One sentence that readers see in the history.'
              : `One sentence that readers see in the history. Last time: “${lastNote}”`
          }
          value={said.note}
          error={problemAt(problems, 'note')}
          onChange={(note) => say({ note })}
        />
      )}
      {said.kind === 'correction' && <CorrectionQuestions said={said} problems={problems} onChange={say} />}
    </Flex>
  );
}

interface CorrectionProps {
  said: Pick<SaidOfEdition, 'severity' | 'correction'>;
  problems: readonly Problem[];
  onChange: (said: Partial<Pick<SaidOfEdition, 'severity' | 'correction'>>) => void;
}

/** What was wrong and how much it matters. */
export const CorrectionQuestions = ({ said, problems, onChange }: CorrectionProps) => (
  <>
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="delta" id="severity-of-correction">
        How serious was it?
      </Typography>
      <Radio.Group
        aria-labelledby="severity-of-correction"
        value={said.severity}
        onValueChange={(severity: string) => onChange({ severity: severity as SaidOfEdition['severity'] })}
      >
        <Radio.Item value="detail">A detail: what the text says stays the same</Radio.Item>
        <Radio.Item value="meaning">The meaning: readers may have been misled</Radio.Item>
      </Radio.Group>
    </Flex>
    <Words
      label="What was wrong, and what is right?"
      hint="Readers see this in a notice."
      value={said.correction}
      error={problemAt(problems, 'correction.text') ?? problemAt(problems, 'text')}
      onChange={(correction) => onChange({ correction })}
    />
  </>
);

interface WordsProps {
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  isRequired?: boolean;
}

/** A few sentences that readers will see. */
export const Words = ({ label, hint, value, error, onChange, isRequired = true }: WordsProps) => (
  <Field.Root hint={hint} error={error} required={isRequired}>
    <Field.Label>{label}</Field.Label>
    <Textarea value={value} rows={3} onChange={(event) => onChange(event.target.value)} />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);

/** What the server objects to at a field of a dialog, which may stand inside `edition`. */
export const problemAt = (problems: readonly Problem[], path: string): string | undefined =>
  problems.find((problem) => problem.path === path || problem.path === `edition.${path}`)?.message;
