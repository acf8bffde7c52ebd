import { WarningCallout, WarningCalloutHeading } from 'nhsuk-react-components';
import type { BlockOf } from './block-of';
import { HeadingLink } from './heading-link';
import type { Outline } from './outline';
import { RichText } from './rich-text';

/** Something readers must not miss. */
export function Warning({ warning, outline }: { warning: BlockOf<'warning'>; outline: Outline }) {
  const place = outline.get(warning);
  return (
    <WarningCallout>
      {/* Its own hidden text would come in a role that ARIA does not have. */}
      <WarningCalloutHeading id={place?.id} headingLevel={`h${place?.level ?? 2}`} visuallyHiddenText="">
        <HeadingLink id={place?.id}>
          <span className="nhsuk-u-visually-hidden">Important: </span>
          {warning.heading}
        </HeadingLink>
      </WarningCalloutHeading>
      <RichText nodes={warning.content} outline={outline} />
    </WarningCallout>
  );
}
