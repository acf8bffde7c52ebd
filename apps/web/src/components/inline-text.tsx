import type { Inline, Text } from '@shoal/content-schema';
import { Fragment } from 'react';
import { TextLink } from './text-link';

/** Words and links within a paragraph. */
export function InlineText({ children }: { children: Inline }) {
  return children.map((node, place) =>
    node.type === 'link' ? (
      <TextLink key={place} url={node.url}>
        {node.children.map((text, within) => (
          <MarkedText key={within} text={text} />
        ))}
      </TextLink>
    ) : (
      <MarkedText key={place} text={node} />
    ),
  );
}

// Underlining is left out: underlined words look like links.
function MarkedText({ text: { text, bold, italic, strikethrough, code } }: { text: Text }) {
  let marked = <BrokenLines text={text} />;
  if (code) marked = <code className="shoal-code">{marked}</code>;
  if (strikethrough) marked = <s>{marked}</s>;
  if (italic) marked = <em>{marked}</em>;
  return bold ? <strong>{marked}</strong> : marked;
}

function BrokenLines({ text }: { text: string }) {
  return text.split('\n').map((line, place) => (
    <Fragment key={place}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ));
}

/** The words alone. */
export const getPlainText = (children: Inline): string =>
  children.map((node) => (node.type === 'link' ? getPlainText(node.children) : node.text)).join('');
