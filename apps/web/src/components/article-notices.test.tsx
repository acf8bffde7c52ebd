import type { Article, ArticleEditionSummary, Organisation } from '@shoal/content-schema';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  article,
  closedOrganisation,
  organisationRef,
  saltmarsh,
  tidewater,
} from '../../test/sample-content';
import { edition } from '../../test/sample-editions';
import { createPageContext, runWithPageContext } from '../page-context';
import { ArticleNotices } from './article-notices';
import { listChangedSince } from './changed-since';

interface Given {
  now?: string;
  editions?: ArticleEditionSummary[];
  closing?: Organisation[];
}

async function show(more: Partial<Article>, { now, editions = [], closing = [] }: Given = {}) {
  const { signal } = new AbortController();
  const context = createPageContext({
    path: '/',
    now: new Date(now ?? '2026-11-22T16:00:00Z'),
    requestId: 'a',
    signal,
    assets: new Map(),
  });
  const given = article('old', { date: '2019-03-06T00:00:00.000Z', bylines: [], mentions: [], ...more });
  const { html, others } = await runWithPageContext(context, () => {
    const { writers, others } = listChangedSince(given, closing);
    const notices = <ArticleNotices article={given} editions={editions} closed={writers} />;
    return Promise.resolve({ html: renderToStaticMarkup(notices), others });
  });
  const words = html.replace(/<[^>]*>/g, '').replace('Information: ', '');
  return { words, others: others.map(({ name }) => name), validUntil: context.validUntil?.toISOString() };
}

const closed = (more: Partial<Organisation>): Organisation => ({ ...closedOrganisation, ...more });

describe('what stands above an article', () => {
  it('is nothing where it holds', async () => {
    expect(await show({ reviewBy: null })).toEqual({ words: '', others: [], validUntil: undefined });
  });

  it('says that it is withdrawn, why, and not that its review is overdue too', async () => {
    const withdrawal = { at: '2024-03-05T09:30:00.000Z', explanation: 'Its figures were wrong.' };
    const { words } = await show({ status: 'withdrawn', withdrawal, reviewBy: '2020-01-01' });
    expect(words).toBe(
      'This article has been withdrawn. It is kept for the record. Do not rely on it.Withdrawn on 5 March 2024: Its figures were wrong.',
    );
  });

  it('tells of each correction that changes the meaning, newest first, and of none of a detail', async () => {
    const corrected = (number: number, severity: 'meaning' | 'detail', text: string) =>
      edition('old', { number, kind: 'correction', correction: { severity, text } });
    const editions = [
      corrected(4, 'meaning', 'It was 12, not 21.'),
      corrected(3, 'detail', 'A name was misspelt.'),
      corrected(2, 'meaning', 'It was Tuesday.'),
      edition('old'),
    ];
    expect((await show({}, { editions })).words).toBe(
      'Corrected on 5 March 2024: It was 12, not 21.Corrected on 5 March 2024: It was Tuesday.',
    );
  });

  it('says that its review is overdue once that day is over in London, and until when it is not', async () => {
    expect(await show({ reviewBy: '2026-06-30' }, { now: '2026-06-30T22:59:59Z' })).toEqual({
      words: '',
      others: [],
      validUntil: '2026-06-30T23:00:00.000Z',
    });
    expect((await show({ reviewBy: '2026-06-30' }, { now: '2026-06-30T23:00:00Z' })).words).toBe(
      'This article was to be reviewed by 30 June 2026 and has not been. It may be out of date.',
    );
  });

  it('says that it was written when those who wrote it still existed, and leaves those it names to one list', async () => {
    const quay = organisationRef('quay', 'Quay Partnership', { closedOn: '2021' });
    const closing = [
      closed({}),
      closed({ ...quay, succession: 'Quay Partnership was closed in 2021.', closedAs: 'no_longer_exists' }),
      closed({ ...organisationRef('mole', 'Mole Board'), closedOn: '2022' }),
    ];
    const byline = {
      name: 'A',
      role: null,
      author: null,
      organisations: [{ name: 'Q', organisation: quay }],
    };
    const shown = await show({ leadOrganisations: [tidewater, saltmarsh], bylines: [byline] }, { closing });
    expect(shown.words).toBe(
      'This was written when Saltmarsh Care Trust and Quay Partnership still existed. ' +
        'Saltmarsh Care Trust became part of Tidewater Health Board in April 2019. Quay Partnership was closed in 2021.',
    );
    expect(shown.others).toEqual(['Mole Board']);
  });

  it('does not say that who changed its name is no more', async () => {
    const succession = 'Saltmarsh Care Trust is now called Marsh Trust.';
    const closing = [closed({ closedAs: 'changed_name', succession })];
    expect((await show({ leadOrganisations: [saltmarsh] }, { closing })).words).toBe(succession);
  });

  it('says nothing of those that had closed before, or have yet to, and until when that holds', async () => {
    const closing = ['2018', '2019-02', '2019-03-05', '2027', '2026-12'].map((closedOn, place) =>
      closed({ ...organisationRef(`lead-${place}`, 'Quay Partnership'), closedOn }),
    );
    expect(await show({ leadOrganisations: [tidewater, ...closing] }, { closing })).toEqual({
      words: '',
      others: [],
      validUntil: '2026-12-01T00:00:00.000Z',
    });
  });
});
