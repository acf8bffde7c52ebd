import { problemAt, Words } from '../publish/edition-questions';
import { useAnswer } from '../publish/open-dialog';
import type { Item } from '../publish/publishing-api';
import { ActionDialog } from './action-dialog';
import { TextQuestion } from './text-question';

/** Changes a person's name everywhere. */
export function RenameDialog({ item }: { item: Item }) {
  const [name, setName] = useAnswer('name', '');
  const [typedSlug, setSlug] = useAnswer<string | null>('slug', null);
  const [otherNames, setOtherNames] = useAnswer('otherNames', '');
  const slug = typedSlug ?? suggestSlug(name);
  const alsoKnownAs = otherNames.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));
  return (
    <ActionDialog
      item={item}
      action="rename"
      title="Change this name everywhere"
      consequences={[
        'The new name takes the place of the old one in bylines, texts, drafts and old editions. Readers will find the old name nowhere, and this cannot be undone.',
        'The old address leads nowhere, so that it does not tell the old name.',
      ]}
      label="Change the name everywhere"
      isDangerous
      done="The name is changed everywhere."
      body={{ name, slug, alsoKnownAs }}
      fields={['name', 'slug', 'alsoKnownAs']}
    >
      {(problems) => (
        <>
          <TextQuestion
            label="New name"
            hint="As readers should see it."
            value={name}
            error={problemAt(problems, 'name')}
            onChange={setName}
          />
          <TextQuestion
            label="Last part of the new address"
            hint="Small letters, digits and single hyphens, without the old name."
            value={slug}
            error={problemAt(problems, 'slug')}
            onChange={setSlug}
          />
          <OtherNames
            value={otherNames}
            error={problemAt(problems, 'alsoKnownAs')}
            onChange={setOtherNames}
          />
        </>
      )}
    </ActionDialog>
  );
}

/** The address follows the new name until something else is typed; names in other letters are left to the editor. */
const suggestSlug = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}|['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');

const OtherNames = (props: {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) => (
  <Words
    {...props}
    label="Other forms of the old name"
    hint="One on each line, such as a short form. You may leave this empty."
    isRequired={false}
  />
);
