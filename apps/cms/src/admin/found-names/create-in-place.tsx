import { Button, Flex } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { CreateDialog } from './create-dialog';
import type { Addition } from './use-add-names';
import { useSelectedName } from './use-selected-name';

const create = 'plugin::content-manager.explorer.create';
const kinds = ['organisation', 'author'] as const;

/** Creates an organisation or author that is missing, without leaving the article; offered to those who may. */
export function CreateInPlace({ onCreated }: { onCreated: (created: Addition) => void }) {
  const permissions = useAuth('CreateInPlace', ({ permissions: mine }) => mine);
  const selected = useSelectedName();
  const [creating, setCreating] = useState<{ type: (typeof kinds)[number]; name: string } | null>(null);
  const allowed = kinds.filter((type) =>
    permissions.some(({ action, subject }) => action === create && subject === `api::${type}.${type}`),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {allowed.map((type) => (
        <Button
          key={type}
          variant="tertiary"
          fullWidth
          onClick={() => {
            setCreating({ type, name: selected.current });
          }}
        >
          Create an {type}
        </Button>
      ))}
      {creating && (
        <CreateDialog
          {...creating}
          onClose={() => {
            setCreating(null);
          }}
          onCreated={(created) => {
            setCreating(null);
            onCreated(created);
          }}
        />
      )}
    </Flex>
  );
}
