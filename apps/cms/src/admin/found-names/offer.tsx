import { Button, Flex, MenuItem, SimpleMenu, TextButton, Typography } from '@strapi/design-system';
import type { FoundName } from '../../found-names/known-name';
import type { OrganisationField } from './use-add-names';

interface Props {
  offer: FoundName;
  onAdd: (field?: OrganisationField) => void;
  onDismiss: () => void;
}

/** One organisation or author that the text names. */
export function Offer({ offer, onAdd, onDismiss }: Props) {
  const { type, name } = offer.known;
  const isOrganisation = type === 'organisation';
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Description {...offer} />
      <Flex gap={2} wrap="wrap">
        <Button
          size="S"
          variant="secondary"
          aria-label={`Add ${name} to ${isOrganisation ? 'mentioned organisations' : 'authors'}`}
          onClick={() => {
            onAdd();
          }}
        >
          Add
        </Button>
        {isOrganisation && <OtherPlaces onAdd={onAdd} />}
        <TextButton aria-label={`Dismiss ${name}`} onClick={onDismiss}>
          Dismiss
        </TextButton>
      </Flex>
    </Flex>
  );
}

const Description = ({ known: { type, name, about }, words, isShared }: FoundName) => (
  <>
    <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
      {name}
    </Typography>
    <Typography variant="pi" textColor="neutral600">
      {[type === 'organisation' ? 'Organisation' : 'Author', about].filter(Boolean).join(': ')}
      {words !== name && ` – in the text “${words}”`}
    </Typography>
    {isShared && (
      <Typography variant="pi" textColor="warning700">
        More than one is called “{words}”: add the one that is meant.
      </Typography>
    )}
  </>
);

const OtherPlaces = ({ onAdd }: Pick<Props, 'onAdd'>) => (
  <SimpleMenu label="Add as…" size="S" variant="tertiary">
    <MenuItem
      onSelect={() => {
        onAdd('leadOrganisations');
      }}
    >
      Lead organisation
    </MenuItem>
    <MenuItem
      onSelect={() => {
        onAdd('supportingOrganisations');
      }}
    >
      Supporting organisation
    </MenuItem>
  </SimpleMenu>
);
