import type { ReasonClass } from '@shoal/content-schema';
import type { HistoryEdition } from '../../publishing/history/editors-answers';

const kinds = {
  first: 'the first edition',
  minor: 'a small change',
  major: 'something new',
  correction: 'a correction',
} satisfies Record<HistoryEdition['kind'], string>;

/** What kind of edition it is, in plain words. */
export const describeKind = ({ kind }: Pick<HistoryEdition, 'kind'>): string => kinds[kind];

/** Why something was taken away, in plain words. */
export const reasons = {
  'published-in-error': 'published by mistake',
  superseded: 'something newer replaces it',
  legal: 'for legal reasons',
  privacy: 'to protect somebody’s privacy',
  safety: 'for somebody’s safety',
  other: 'for another reason',
} satisfies Record<ReasonClass, string>;

export const describeReason = (reason: ReasonClass): string => reasons[reason];

/** A moment, as people write it. */
export const describeWhen = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
