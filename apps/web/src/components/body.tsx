import type { Block } from '@shoal/content-schema';
import { ActionLink, InsetText } from 'nhsuk-react-components';
import { Attachment } from './attachment';
import { DataTable } from './data-table';
import { DetailsBlock } from './details-block';
import { Figure } from './figure';
import { inLanguage } from './in-language';
import { type Outline, outlineBody } from './outline';
import { Quote } from './quote';
import { RichText } from './rich-text';
import { toSitePath } from './site-path';
import { isFollowable } from './text-link';
import { Video } from './video';
import { Warning } from './warning';

/** The text of an article or page, block by block; in the language of the page unless it says its own. */
export function Body({ blocks, language }: { blocks: readonly Block[]; language?: string }) {
  const outline = outlineBody(blocks);
  return (
    <div className="shoal-body" {...(language && inLanguage(language))}>
      {blocks.map((block, place) => (
        <BodyBlock key={place} block={block} outline={outline} id={`block-${place + 1}`} />
      ))}
    </div>
  );
}

/** A block that this version does not know shows nothing. */
function BodyBlock({ block, outline, id }: { block: Block; outline: Outline; id: string }) {
  switch (block.type) {
    case 'prose':
      return <RichText nodes={block.content} outline={outline} />;
    case 'figure':
      return <Figure image={block.image} sizes="(min-width: 769px) 680px, 100vw" />;
    case 'quote':
      return <Quote quote={block} />;
    case 'inset':
      return (
        <InsetText>
          <RichText nodes={block.content} outline={outline} />
        </InsetText>
      );
    case 'warning':
      return <Warning warning={block} outline={outline} />;
    case 'details':
      return <DetailsBlock summary={block.summary} content={block.content} outline={outline} />;
    case 'table':
      return <DataTable table={block} captionId={`${id}-caption`} />;
    case 'video':
      return <Video video={block} outline={outline} />;
    case 'attachment':
      return <Attachment attachment={block} />;
    case 'action':
      return isFollowable(block.url) ? (
        <ActionLink href={toSitePath(block.url)}>{block.label}</ActionLink>
      ) : null;
    case 'unknown':
      return null;
  }
}
