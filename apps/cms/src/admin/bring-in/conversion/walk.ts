import type { Element, Nodes } from 'hast';
import type { Inline, Picture } from './brought';
import type { Marks } from './inline';
import { marksWithin } from './marks-of';
import type { Notebook } from './notes';
import { readFigure, readPicture } from './read-picture';
import { isNoteMark, readLink } from './read-link';
import { readList } from './read-list';
import { readTable } from './read-table';
import { moveAfter, type Reading } from './reading';
import { createBodySink, createLineSink, linesOf, type Item, type Sink } from './sink';
import { isTitle } from './clean-tree';
import { attribute, hasClass, isBlock, isElement, lineOf, listElements, rawText } from './tree';

/** Everything within a tree as the parts of a body, in order. */
export function readItems(
  nodes: readonly Nodes[],
  notebook: Notebook,
  findPicture: (address: string) => Picture | null,
): Item[] {
  const reading: Reading = {
    notebook,
    findPicture,
    walk: (within, marks, into) => walk(within, marks, into, reading),
  };
  const sink = createBodySink((node, marks) => readList(node, marks, 0, reading));
  walk(nodes, {}, sink, reading);
  return sink.finish();
}

function walk(nodes: readonly Nodes[], marks: Marks, sink: Sink, reading: Reading): void {
  for (const node of nodes) {
    if (node.type === 'text') sink.text(node.value.replace(/[\t\f\r\n ]+/g, ' '), marks);
    else if (isElement(node)) walkElement(node, marks, sink, reading);
  }
}

type Step = (node: Element, outer: Marks, sink: Sink, reading: Reading) => void;

function walkElement(node: Element, outer: Marks, sink: Sink, reading: Reading): void {
  const step = steps.get(node.tagName);
  if (step) {
    step(node, outer, sink, reading);
    return;
  }
  const marks = marksWithin(node, outer);
  if (!isBlock(node)) {
    walk(node.children, marks, sink, reading);
    return;
  }
  sink.boundary();
  if (sink.holds === 'everything' && isCaption(node)) {
    sink.item({ type: 'caption', children: readLines(node, marks, reading).children });
  } else walk(node.children, marks, sink, reading);
  sink.boundary();
}

const isCaption = (node: Element) =>
  isElement(node, 'p') && hasClass(node, /^(MsoCaption|caption)$/i) && lineOf(node) !== '';

/** What stands within an element as lines, and what cannot. */
function readLines(node: Element, marks: Marks, reading: Reading): { children: Inline[]; after: Item[] } {
  const sink = createLineSink();
  reading.walk(node.children, marks, sink);
  return { children: linesOf(sink), after: moveAfter(sink.after, reading) };
}

type Read = (node: Element, marks: Marks, reading: Reading) => Item[];

/** Parts that keep their form in a body, and become plain lines within anything else. */
const formed =
  (read: Read): Step =>
  (node, outer, sink, reading) => {
    const marks = marksWithin(node, outer);
    sink.boundary();
    if (sink.holds === 'everything') for (const item of read(node, marks, reading)) sink.item(item);
    else flatten(node, marks, sink, reading);
    sink.boundary();
  };

const flatten: Step = (node, marks, sink, reading) => {
  if (lineOf(node) !== '') reading.notebook.note('flattened', lineOf(node));
  reading.walk(node.children, marks, sink);
};

const heading = formed((node, outer, reading) => {
  const { children, after } = readLines(node, { ...outer, heading: true }, reading);
  const level = isTitle(node) ? 0 : Number(node.tagName.slice(1));
  return children.length === 0 ? after : [{ type: 'heading', level, children }, ...after];
});

const quote = formed((node, outer, reading) => {
  const { children, after } = readLines(node, outer, reading);
  return children.length === 0 ? after : [{ type: 'quote', children }, ...after];
});

const code = formed((node) => {
  const text = rawText(node)
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/^\n|\s+$/g, '');
  if (text.trim() === '') return [];
  const named = [node, ...node.children].map((each) => (isElement(each) ? attribute(each, 'className') : ''));
  const [, language] = /(?:^|\s)(?:language|lang|highlight-source)-([\w+#-]+)/.exec(named.join(' ')) ?? [];
  return [{ type: 'code', ...(language && { language }), children: [{ type: 'text', text }] }];
});

const list: Step = (node, outer, sink, reading) => {
  const marks = marksWithin(node, outer);
  if (sink.holds !== 'lines') {
    sink.list(node, marks);
    return;
  }
  sink.boundary();
  flatten(node, marks, sink, reading);
  sink.boundary();
};

/** A table of one cell, or one that only arranges a page, is no table; one within a cell becomes its text. */
const table: Step = (node, outer, sink, reading) => {
  sink.boundary();
  const found = readTable(node, reading);
  if (found.type === 'layout') reading.walk(node.children, outer, sink);
  else if (sink.holds === 'lines') {
    reading.notebook.note('table in table', lineOf(node));
    reading.walk(node.children, outer, sink);
  } else for (const item of found.items) sink.item(item);
  sink.boundary();
};

const term: Step = (node, outer, sink, reading) => {
  sink.boundary();
  reading.walk(node.children, { ...outer, bold: true }, sink);
  sink.boundary();
};

const lost =
  (kind: 'embedded' | 'form field' | 'rule'): Step =>
  (node, _outer, sink, { notebook }) => {
    if (kind === 'rule') sink.boundary();
    const said = [attribute(node, 'title'), attribute(node, 'value'), lineOf(node)].find(
      (each) => each !== '',
    );
    const address = attribute(node, 'src') || attribute(node, 'data');
    notebook.note(kind, [said, address].filter(Boolean).join(' '));
  };

const input: Step = (node, marks, sink, reading) => {
  if (attribute(node, 'type') === 'checkbox') sink.text(node.properties['checked'] ? '☑ ' : '☐ ', marks);
  else if (attribute(node, 'type') !== 'hidden') lost('form field')(node, marks, sink, reading);
};

const raised: Step = (node, marks, sink, reading) => {
  const text = lineOf(node);
  if (text !== '' && !listElements(node, 'a').some(isNoteMark))
    reading.notebook.note('raised or lowered', text);
  reading.walk(node.children, marksWithin(node, marks), sink);
};

const quotation: Step = (node, outer, sink, reading) => {
  sink.text('“', outer);
  reading.walk(node.children, marksWithin(node, outer), sink);
  sink.text('”', outer);
};

const same = (step: Step, names: string): [string, Step][] => names.split(' ').map((name) => [name, step]);

const steps = new Map<string, Step>([
  ...same(heading, 'h1 h2 h3 h4 h5 h6'),
  ...same(list, 'ul ol menu'),
  ...same(quote, 'blockquote'),
  ...same(code, 'pre'),
  ...same(table, 'table'),
  ...same(term, 'dt summary'),
  ...same(raised, 'sup sub'),
  ...same(quotation, 'q'),
  ...same((_node, marks, sink) => sink.text('\n', marks), 'br'),
  ...same(readLink, 'a'),
  ...same(readPicture, 'img'),
  ...same(readFigure, 'figure'),
  ...same(lost('embedded'), 'video audio iframe object embed svg math canvas'),
  ...same(lost('form field'), 'button select textarea meter progress'),
  ...same(lost('rule'), 'hr'),
  ...same(input, 'input'),
]);
