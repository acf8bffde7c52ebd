import { inLanguage } from './in-language';
import { Paragraphs } from './paragraphs';
import type { BlockOf } from './block-of';
import { TextLink } from './text-link';

/** Somebody's words, with who said them. */
export function Quote({ quote }: { quote: BlockOf<'quote'> }) {
  return (
    <figure className="shoal-quote">
      <blockquote {...(quote.language && inLanguage(quote.language))}>
        <Paragraphs text={quote.text} />
      </blockquote>
      {quote.source !== null && (
        <figcaption>
          {quote.url === null ? quote.source : <TextLink url={quote.url}>{quote.source}</TextLink>}
        </figcaption>
      )}
    </figure>
  );
}
