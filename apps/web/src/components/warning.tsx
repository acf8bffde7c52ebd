import { WarningCallout, WarningCalloutHeading } from 'nhsuk-react-components';
import type { BlockOf } from './block-of';
import type { Outline } from './outline';
import { RichText } from './rich-text';

/** Something readers must not miss. */
export function Warning({ warning, outline }: { warning: BlockOf<'warning'>; outline: Outline }) {
  const place = outline.get(warning);
  return (
    <WarningCallout>
      <WarningCalloutHeading id={place?.id} headingLevel={`h${place?.level ?? 2}`}>
        {warning.heading}
      </WarningCalloutHeading>
      <RichText nodes={warning.content} outline={outline} />
    </WarningCallout>
  );
}
