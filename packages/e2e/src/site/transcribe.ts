import type { CDPSession, Page } from '@playwright/test';

/** A node of the tree that a browser gives to screen readers, as Chromium's protocol has it. */
type AxNode = Awaited<ReturnType<typeof readTree>>[number];

/** What a screen reader that goes through a page from top to bottom meets, a line for each stop. */
export async function transcribe(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root ? listStops(root, (node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])) : [];
}

async function readTree(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

type ChildrenOf = (node: AxNode) => AxNode[];

const roleOf = ({ ignored, role }: AxNode): string => (ignored ? 'none' : String(role?.value ?? 'none'));
const nameOf = ({ name }: AxNode): string =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in a line of text. */
const inline = new Set(
  'StaticText,ListMarker,InlineTextBox,LineBreak,link,image,strong,emphasis,code,insertion,deletion,time,mark,superscript,subscript,abbr,graphics-symbol'.split(
    ',',
  ),
);

/** What says nothing of itself. */
const silent = new Set(
  'none,generic,RootWebArea,paragraph,rowgroup,sectionheader,article,row,LabelText,MenuListPopup'.split(','),
);

function listStops(node: AxNode, childrenOf: ChildrenOf): string[] {
  const role = roleOf(node);
  if (isInline(node, childrenOf)) return nonEmpty(readInline(node, childrenOf));
  const inside = joinRuns(node, childrenOf);
  if (silent.has(role)) return inside;
  const label = describe(node, role);
  // A heading, a point of a list or a cell is one stop with what it says.
  const [only, ...more] = inside;
  if (role === 'heading') return [`${label} ${nameOf(node)}`];
  if (isControl.has(role)) return [label];
  return only !== undefined && more.length === 0 && !only.includes('\n')
    ? [`${label}: ${only}`]
    : [label, ...inside.map((line) => `  ${line}`)];
}

/** Stops below a node; text and links that follow each other in a line are one. */
function joinRuns(node: AxNode, childrenOf: ChildrenOf): string[] {
  const stops: string[] = [];
  let run = '';
  const endRun = () => {
    stops.push(...nonEmpty(run));
    run = '';
  };
  for (const child of childrenOf(node)) {
    if (isInline(child, childrenOf)) run += ` ${readInline(child, childrenOf)}`;
    else {
      endRun();
      stops.push(...listStops(child, childrenOf));
    }
  }
  endRun();
  return stops;
}

const isInline = (node: AxNode, childrenOf: ChildrenOf): boolean =>
  inline.has(roleOf(node)) ||
  (['none', 'generic'].includes(roleOf(node)) &&
    childrenOf(node).length > 0 &&
    !isBlock(node) &&
    childrenOf(node).every((child) => isInline(child, childrenOf)));

/** Boxes without a role of their own are lines of their own where the tree says so. */
const isBlock = ({ ignored, role }: AxNode) => !ignored && role?.value === 'generic';

function readInline(node: AxNode, childrenOf: ChildrenOf): string {
  const role = roleOf(node);
  if (role === 'StaticText') return String(node.name?.value ?? '').replace(/\s+/g, ' ');
  if (role === 'InlineTextBox' || role === 'ListMarker') return '';
  if (role === 'LineBreak') return ' ';
  if (role === 'link') return `[${nameOf(node)}]`;
  if (role === 'image') return `(image: ${nameOf(node)})`;
  return childrenOf(node)
    .map((child) => readInline(child, childrenOf))
    .join(' ');
}

/** The tree has lost the spaces between runs of text; those before a mark of punctuation were none. */
function nonEmpty(text: string): string[] {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)”’])/g, '')
    .replace(/([(“‘]) /g, '$1')
    .trim();
  return words === '' ? [] : [words];
}

/** What is read by its name alone. */
const isControl = new Set('button,option,textbox,searchbox,checkbox,radio'.split(','));

/** Their name is what they hold, which follows. */
const unnamed = new Set('list,listitem,main,caption,cell,columnheader,rowheader'.split(','));

function describe(node: AxNode, role: string): string {
  const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
  const name = unnamed.has(role) ? '' : nameOf(node);
  if (role === 'heading') return `heading ${String(level)}:`;
  return [role, name && `“${name}”`].filter(Boolean).join(' ');
}
