import type { RichText as RichTextNodes } from '@shoal/content-schema';
import { Details, DetailsSummary, DetailsText } from 'nhsuk-react-components';
import type { Outline } from './outline';
import { RichText } from './rich-text';

/** Text that opens when readers ask for it. */
export function DetailsBlock(props: { summary: string; content: RichTextNodes; outline: Outline }) {
  return (
    <Details>
      <DetailsSummary>{props.summary}</DetailsSummary>
      <DetailsText>
        <RichText nodes={props.content} outline={props.outline} />
      </DetailsText>
    </Details>
  );
}
