import type { Element } from 'hast';
import type { Marks } from './inline';
import { attribute, styleOf } from './tree';

const byName: Record<string, Marks> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
  strike: { strikethrough: true },
  del: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
};

const ofComputers =
  /^['"]?(courier|courier new|consolas|menlo|monaco|monospace|lucida console|liberation mono|dejavu sans mono|cascadia (code|mono)|roboto mono|source code pro|fira (code|mono)|ui-monospace|sfmono-regular)/;

/** The marks of what stands within an element: by its name, then by its own style, which has the last word. */
export function marksWithin(node: Element, outer: Marks): Marks {
  const style = styleOf(node);
  const own: Marks = { ...byName[node.tagName], ...weightOf(style), ...slantOf(style), ...lineOf(style) };
  const font = style.get('font-family') ?? attribute(node, 'face').toLowerCase();
  if (ofComputers.test(font)) own.code = true;
  return Object.keys(own).length === 0 ? outer : { ...outer, ...own };
}

type Style = ReadonlyMap<string, string>;

function weightOf(style: Style): Marks {
  const weight = style.get('font-weight') ?? '';
  if (/^(bold|bolder|[6-9]00)/.test(weight)) return { bold: true };
  return /^(normal|lighter|[1-5]00)/.test(weight) ? { bold: false } : {};
}

function slantOf(style: Style): Marks {
  const slant = style.get('font-style') ?? '';
  if (/^(italic|oblique)/.test(slant)) return { italic: true };
  return slant.startsWith('normal') ? { italic: false } : {};
}

function lineOf(style: Style): Marks {
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  return {
    ...(line.includes('underline') && { underline: true }),
    ...(line.includes('line-through') && { strikethrough: true }),
  };
}
