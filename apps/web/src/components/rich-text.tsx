import type { Inline, List, RichText as RichTextNodes, RichTextNode } from '@shoal/content-schema';
import { HeadingLink, HeadingMark } from './heading-link';
import { InlineText } from './inline-text';
import type { Outline, Place } from './outline';

/** Paragraphs, headings, lists, quotes and code. */
export function RichText({ nodes, outline }: { nodes: RichTextNodes; outline: Outline }) {
  return nodes.map((node, place) => <RichTextPart key={place} node={node} outline={outline} />);
}

function RichTextPart({ node, outline }: { node: RichTextNode; outline: Outline }) {
  switch (node.type) {
    case 'paragraph':
      return isEmpty(node.children) ? null : (
        <p>
          <InlineText>{node.children}</InlineText>
        </p>
      );
    case 'heading':
      return <Heading place={outline.get(node)}>{node.children}</Heading>;
    case 'quote':
      return (
        <blockquote className="shoal-quote">
          <p>
            <InlineText>{node.children}</InlineText>
          </p>
        </blockquote>
      );
    case 'code':
      return (
        <pre className="shoal-code-block" tabIndex={0} role="region" aria-label="Code">
          <code>{node.text}</code>
        </pre>
      );
    case 'list':
      return <NestedList list={node} />;
  }
}

const sizes = { 2: 'l', 3: 'm', 4: 's' } as const;

function Heading({
  place = { level: 2, id: '' },
  children,
}: {
  place?: Place | undefined;
  children: Inline;
}) {
  if (isEmpty(children)) return null;
  const Level = `h${place.level}` as const;
  return (
    <Level id={place.id || undefined} className={`nhsuk-heading-${sizes[place.level]}`}>
      {hasLink(children) ? (
        <>
          <InlineText>{children}</InlineText> <HeadingMark id={place.id} />
        </>
      ) : (
        <HeadingLink id={place.id}>
          <InlineText>{children}</InlineText>
        </HeadingLink>
      )}
    </Level>
  );
}

/** A list; one within it belongs to the point before it. */
function NestedList({ list }: { list: List }) {
  const Kind = list.format === 'ordered' ? 'ol' : 'ul';
  const kind = list.format === 'ordered' ? 'number' : 'bullet';
  return (
    <Kind className={`nhsuk-list nhsuk-list--${kind}`}>
      {groupPoints(list).map(({ text, lists }, place) => (
        <li key={place}>
          <InlineText>{text}</InlineText>
          {lists.map((inner, within) => (
            <NestedList key={within} list={inner} />
          ))}
        </li>
      ))}
    </Kind>
  );
}

function groupPoints(list: List): { text: Inline; lists: List[] }[] {
  const points: { text: Inline; lists: List[] }[] = [];
  for (const child of list.children) {
    const before = points.at(-1);
    if (child.type === 'list-item') points.push({ text: child.children, lists: [] });
    else if (before) before.lists.push(child);
    else points.push({ text: [], lists: [child] });
  }
  return points;
}

const hasLink = (children: Inline): boolean => children.some(({ type }) => type === 'link');

const isEmpty = (children: Inline): boolean =>
  children.every((node) => (node.type === 'link' ? isEmpty(node.children) : node.text.trim() === ''));
