import type { Check } from './check.js';
import type { Draft, Paragraph } from './draft.js';
import { excerptOf } from './excerpt.js';
import { placeOf, type Found } from './finding.js';

/** Whether the headings of the whole body, block after block, make an outline without gaps. */
export const headingLevels: Check = {
  name: 'heading-levels',
  mayBlock: true,
  find(draft) {
    const found: Found[] = [];
    let above = 1;
    for (const heading of headingsOf(draft)) {
      const fault = judge(heading, above);
      if (fault) found.push(fault);
      above = heading.level;
    }
    return found;
  },
};

// Those without a word are left out of the page.
const headingsOf = ({ paragraphs }: Draft) =>
  paragraphs.filter(({ kind, text }) => kind === 'heading' && text.trim() !== '');

function judge(heading: Paragraph, above: number): Found | null {
  const { level, text } = heading;
  const place = { ...placeOf(heading), excerpt: excerptOf(text) };
  if (level < 2 || level > 4) {
    return {
      ...place,
      severity: 'blocks',
      message: `“${text}” is a heading of level ${level}.`,
      remedy: 'Use level 2, 3 or 4: the title is level 1.',
    };
  }
  if (level <= above + 1) return null;
  const before = above === 1 ? 'the title' : `a heading of level ${above}`;
  return {
    ...place,
    severity: 'blocks',
    message: `“${text}” is a heading of level ${level} below ${before}: who moves from heading to heading finds a gap.`,
    remedy: `Make it level ${above + 1}, or add a heading of level ${above + 1} before it.`,
  };
}
