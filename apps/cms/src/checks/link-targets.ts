import { linkTargetSchema } from '@shoal/content-schema';
import type { Check } from './check.js';
import { excerptOf } from './excerpt.js';
import type { Destination, Facts } from './facts.js';
import { placeOf, type Found } from './finding.js';

type Verdict = Pick<Found, 'severity' | 'message' | 'remedy'>;

/** Whether every link leads somewhere; of other sites, only whether it is an address. */
export const linkTargets: Check = {
  name: 'link-targets',
  mayBlock: true,
  find: ({ links }, facts) =>
    links.flatMap((link) => {
      const { text, url } = link;
      const name = text?.trim() ? `The link “${excerptOf(text)}”` : 'This link';
      const verdict = url === '' ? null : judge(name, url, facts);
      return verdict ? [{ ...placeOf(link), ...verdict, excerpt: text?.trim() ?? url }] : [];
    }),
};

function judge(name: string, url: string, { destinations }: Facts): Verdict | null {
  if (!linkTargetSchema.safeParse(url).success) {
    return {
      severity: 'blocks',
      message: `${name} leads to “${url}”.`,
      remedy: 'Expected a web address, mailto:, tel:, or a path on this site such as /about.',
    };
  }
  const destination = destinations.get(url);
  return destination ? verdicts[destination](name, url) : null;
}

const verdicts: Record<Destination, (name: string, url: string) => Verdict | null> = {
  there: () => null,
  moved: (name, url) => ({
    severity: 'advises',
    message: `${name} leads to ${url}, which has moved. Readers get there, by a detour.`,
    remedy: 'Open it and take the new address from there.',
  }),
  removed: (name, url) => ({
    severity: 'blocks',
    message: `${name} leads to ${url}, which was removed.`,
    remedy: 'Link something else, or take the link away.',
  }),
  unpublished: (name, url) => ({
    severity: 'blocks',
    message: `${name} leads to ${url}, which is not published: readers would find nothing there.`,
    remedy: 'Publish that first, or take the link away until it is.',
  }),
  absent: (name, url) => ({
    severity: 'blocks',
    message: `${name} leads to ${url}, and there is nothing on this site.`,
    remedy: 'Correct the address, or take the link away.',
  }),
};
