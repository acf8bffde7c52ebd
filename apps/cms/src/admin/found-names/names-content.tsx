import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useRef, useState } from 'react';
import type { FoundName } from '../../found-names/known-name';
import { CreateInPlace } from './create-in-place';
import { Offer } from './offer';
import { useAddNames, type Addition, type OrganisationField } from './use-add-names';

interface Props {
  offers: FoundName[] | null;
  onDismiss: (id: string) => void;
}

type Add = (additions: readonly Addition[], field?: OrganisationField) => void;

/** Whom the text names, each to be listed in one press, and a way to create who is missing. */
export function NamesContent({ offers, onDismiss }: Props) {
  const addToForm = useAddNames();
  const [told, setTold] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const add: Add = (additions, field) => {
    addToForm(additions, field);
    setTold(`${additions.map(({ name }) => name).join(', ')} added. Save to keep it.`);
    // The button that was pressed goes with what it offered.
    top.current?.focus();
  };
  const dismiss = (id: string) => {
    onDismiss(id);
    top.current?.focus();
  };
  return (
    <Flex ref={top} tabIndex={-1} direction="column" alignItems="stretch" gap={3} width="100%">
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      {offers?.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          Everybody we know of in this text is listed.
        </Typography>
      )}
      {offers !== null && offers.length > 0 && <Offers offers={offers} onAdd={add} onDismiss={dismiss} />}
      <CreateInPlace
        onCreated={(created) => {
          add([created]);
        }}
      />
    </Flex>
  );
}

/** The list, and a button for all of it but names that more than one have: those are to be chosen among. */
function Offers({
  offers,
  onAdd,
  onDismiss,
}: { offers: FoundName[]; onAdd: Add } & Pick<Props, 'onDismiss'>) {
  const clear = offers.filter(({ isShared }) => !isShared);
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {offers.map((offer) => (
          <li key={offer.known.documentId}>
            <Offer
              offer={offer}
              onAdd={(field) => {
                onAdd([offer.known], field);
              }}
              onDismiss={() => {
                onDismiss(offer.known.documentId);
              }}
            />
          </li>
        ))}
      </Flex>
      {clear.length > 1 && (
        <Button
          variant="secondary"
          fullWidth
          onClick={() => {
            onAdd(clear.map(({ known }) => known));
          }}
        >
          Add all {clear.length}
        </Button>
      )}
    </>
  );
}
