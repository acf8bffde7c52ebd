import type { Block } from '@shoal/content-schema';
import { inLanguage } from './in-language';
import { getPlainText } from './inline-text';
import { outlineBody } from './outline';

const fewest = 4;

/** The main headings of a text that has many, each a link. */
export function ContentsList({ blocks, language }: { blocks: readonly Block[]; language: string }) {
  const headings = listMainHeadings(blocks);
  if (headings.length < fewest) return null;
  return (
    <nav className="shoal-contents" aria-labelledby="page-contents">
      {/* It names the landmark, and would else be read a second time. */}
      <p id="page-contents" aria-hidden="true" className="nhsuk-heading-xs shoal-contents__heading">
        Contents
      </p>
      <ul className="shoal-contents__list" {...inLanguage(language)}>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Only of what is in view: what a reader has yet to open is no place to lead to. */
function listMainHeadings(blocks: readonly Block[]): { id: string; text: string }[] {
  const outline = outlineBody(blocks);
  return blocks.flatMap((block) => {
    if (block.type !== 'prose') return [];
    return block.content.flatMap((node) => {
      const place = outline.get(node);
      if (node.type !== 'heading' || place?.level !== 2) return [];
      const text = getPlainText(node.children).trim();
      return text === '' ? [] : [{ id: place.id, text }];
    });
  });
}
