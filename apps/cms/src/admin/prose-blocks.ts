/**
 * What writers may not add to running text: pictures have a block of their own, which asks for a text alternative; the
 * title is the only heading of level 1; below level 4 a text needs parting, not headings.
 */
const leftOut = ['image', 'heading-one', 'heading-five', 'heading-six'];

/** The kinds of paragraph that the editor of running text offers. */
export function offerProseBlocks<Blocks extends Record<string, unknown>>(blocks: Blocks): Blocks {
  const offered: Blocks = { ...blocks };
  for (const name of leftOut) Reflect.deleteProperty(offered, name);
  return offered;
}
